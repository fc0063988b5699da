//! What must never be: who may not know whom, and who may not touch the machine.

use crate::paths::{Named, paths};
use crate::source::House;
use crate::tokens::Token;
use crate::{finds, lets_pass, stands};

/// The halls that take data and give data.
const PURE: [&str; 3] = ["site", "render", "check"];

/// What of the standard library reaches the machine.
const MACHINE: [&str; 6] = ["fs", "net", "thread", "time", "env", "process"];

fn diagnostic_knows_no_content(house: &House) -> Vec<String> {
    knows(house, "diagnostic", |room| room != "diagnostic")
}

fn search_knows_no_other_room(house: &House) -> Vec<String> {
    knows(house, "search", |room| room != "search")
}

fn the_halls_never_meet(house: &House) -> Vec<String> {
    let mut faults = knows(house, "render", |room| room == "check");
    faults.extend(knows(house, "check", |room| room == "render"));
    faults
}

/// Where a room names another that it must not know, in its tests too.
fn knows(house: &House, own: &str, must_not: impl Fn(&str) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.rooms(&[own]) {
        for named in paths(&file.tokens) {
            if let [first, room, ..] = &named.parts[..]
                && (first == "crate" || first == "local_offer")
                && must_not(room)
            {
                faults.push(format!("{}:{} names crate::{room}", file.path, named.line));
            }
        }
    }
    faults
}

fn the_halls_are_pure(house: &House) -> Vec<String> {
    let machine = |named: &Named| match &named.parts[..] {
        [first, second, ..] if first == "std" => {
            MACHINE.contains(&second.as_str()) || second == "*" || second == "self"
        }
        parts => parts.len() > 1 && parts.last().is_some_and(|last| last == "now"),
    };
    named_outside(house, |room| !PURE.contains(&room), machine)
}

fn only_doors_print(house: &House) -> Vec<String> {
    let prints = |named: &Named| {
        let streams = ["stdout", "stderr", "Stdout", "Stderr"];
        let strips_colours = named.parts.get(1).is_some_and(|part| part == "adapter");
        (named.parts[0] == "anstream" && !strips_colours)
            || named.parts.windows(2).any(|pair| pair[0] == "io" && streams.contains(&pair[1].as_str()))
    };
    let mut faults = named_outside(house, |room| room == "cli", prints);
    for file in house.program().filter(|file| file.room() != "cli") {
        for pair in file.shipped.windows(2) {
            if let ((line, Token::Word(word)), (_, Token::Mark('!'))) = (&pair[0], &pair[1])
                && ["print", "println", "eprint", "eprintln", "dbg"].contains(&word.as_str())
            {
                faults.push(format!("{}:{line} says {word}!", file.path));
            }
        }
    }
    faults
}

fn only_the_pipeline_shares_work(house: &House) -> Vec<String> {
    named_outside(house, |room| room == "pipeline", |named| named.parts[0] == "rayon")
}

fn only_doors_end_the_process(house: &House) -> Vec<String> {
    let ends = |named: &Named| {
        let last = named.parts.last().map_or("", String::as_str);
        named.parts.iter().any(|part| part == "ExitCode")
            || (["exit", "abort"].contains(&last) && named.parts.iter().any(|part| part == "process"))
    };
    named_outside(house, |room| ["cli", "main"].contains(&room), ends)
}

fn nothing_is_async(house: &House) -> Vec<String> {
    named_outside(house, |_| false, |named| named.parts.iter().any(|part| part == "async" || part == "await"))
}

/// Where the program names something outside the rooms that may.
fn named_outside(house: &House, may: impl Fn(&str) -> bool, is: impl Fn(&Named) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.program().filter(|file| !may(file.room())) {
        for named in paths(&file.shipped).iter().filter(|named| is(named)) {
            faults.push(format!("{}:{} names {}", file.path, named.line, named.parts.join("::")));
        }
    }
    faults
}

#[test]
fn diagnostic_names_no_rule_no_page_and_no_site() {
    stands(diagnostic_knows_no_content);
}

#[test]
fn a_diagnostic_that_names_a_rule_is_found() {
    finds(
        diagnostic_knows_no_content,
        [("src/diagnostic/fault.rs", "\nuse crate::check::Rule;")],
        "src/diagnostic/fault.rs:2 names crate::check",
    );
    finds(
        diagnostic_knows_no_content,
        [("src/diagnostic/mod.rs", "fn f(s: &crate::site::Site) {}")],
        "names crate::site",
    );
    lets_pass(
        diagnostic_knows_no_content,
        [("src/diagnostic/mod.rs", "use crate::diagnostic::report;"), ("src/html.rs", "use crate::site;")],
    );
}

#[test]
fn search_names_no_other_room() {
    stands(search_knows_no_other_room);
}

#[test]
fn a_search_that_names_another_room_is_found() {
    finds(
        search_knows_no_other_room,
        [("src/search/rank.rs", "use crate::{search::plan, fact::Date};")],
        "src/search/rank.rs:1 names crate::fact",
    );
    lets_pass(search_knows_no_other_room, [("src/search/rank.rs", "use crate::search::plan;")]);
}

#[test]
fn render_and_check_never_name_each_other() {
    stands(the_halls_never_meet);
}

#[test]
fn halls_that_name_each_other_are_found() {
    finds(
        the_halls_never_meet,
        [("src/render/view.rs", "use crate::check::Rule;")],
        "src/render/view.rs:1 names crate::check",
    );
    finds(
        the_halls_never_meet,
        [("src/check/links.rs", "use crate::render;")],
        "src/check/links.rs:1 names crate::render",
    );
    lets_pass(
        the_halls_never_meet,
        [
            ("src/check/links.rs", "use crate::page::Page;"),
            ("src/pipeline.rs", "use crate::{check, render};"),
        ],
    );
}

#[test]
fn site_and_render_and_check_touch_no_disk_no_clock_no_network_and_no_thread() {
    stands(the_halls_are_pure);
}

#[test]
fn a_hall_that_touches_the_machine_is_found() {
    for broken in [
        "use std::fs;",
        "use std::{io, fs::File};",
        "use std::net::TcpStream;",
        "fn f() { std::thread::spawn(g); }",
        "use std::time::Instant;",
        "fn f() { std::env::var(A); }",
        "use ::std::process::Command;",
        "use std::*;",
        "fn f() { jiff::Zoned::now(); }",
    ] {
        finds(the_halls_are_pure, [("src/site/mod.rs", broken)], "src/site/mod.rs:1 names ");
        finds(the_halls_are_pure, [("src/render/view.rs", broken)], "src/render/view.rs:1 names ");
        finds(the_halls_are_pure, [("src/check.rs", broken)], "src/check.rs:1 names ");
        lets_pass(the_halls_are_pure, [("src/output.rs", broken)]);
    }
    lets_pass(
        the_halls_are_pure,
        [(
            "src/site/mod.rs",
            "use std::fmt; #[cfg(test)] mod tests { use std::fs; } fn f(now: Date) { g(now) }",
        )],
    );
}

#[test]
fn only_the_doors_print() {
    stands(only_doors_print);
}

#[test]
fn a_room_that_prints_is_found() {
    for broken in [
        "fn f() { println!(\"a\") }",
        "fn f() { eprint!(\"a\") }",
        "fn f() { dbg!(a) }",
        "use std::io::stdout;",
        "use std::io::{self, Stderr};",
        "fn f() { io::stderr().flush() }",
        "use anstream::AutoStream;",
    ] {
        finds(only_doors_print, [("src/pipeline.rs", broken)], "src/pipeline.rs:1 ");
        finds(only_doors_print, [("src/main.rs", broken)], "src/main.rs:1 ");
        lets_pass(only_doors_print, [("src/cli/screen.rs", broken)]);
    }
    lets_pass(
        only_doors_print,
        [(
            "src/html.rs",
            "fn print() {} #[cfg(test)] mod tests { fn f() { println!(\"a\") } } // println!()",
        )],
    );
}

#[test]
fn only_the_pipeline_names_rayon() {
    stands(only_the_pipeline_shares_work);
}

#[test]
fn a_room_that_names_rayon_is_found() {
    finds(
        only_the_pipeline_shares_work,
        [("src/site.rs", "use rayon::prelude::*;")],
        "src/site.rs:1 names rayon::prelude::*",
    );
    finds(
        only_the_pipeline_shares_work,
        [("src/cli/build.rs", "fn f() { rayon::join(a, b) }")],
        "src/cli/build.rs:1",
    );
    lets_pass(
        only_the_pipeline_shares_work,
        [("src/pipeline.rs", "use rayon::prelude::*;"), ("src/pipeline/stage.rs", "use rayon::join;")],
    );
}

#[test]
fn nothing_below_the_doors_ends_the_process() {
    stands(only_doors_end_the_process);
}

#[test]
fn a_room_that_ends_the_process_is_found() {
    for broken in [
        "use std::process::ExitCode;",
        "fn f() { std::process::exit(1) }",
        "use std::process::{self}; fn f() { process::abort() }",
    ] {
        finds(only_doors_end_the_process, [("src/serve.rs", broken)], "src/serve.rs:1 names ");
        lets_pass(only_doors_end_the_process, [("src/main.rs", broken), ("src/cli/mod.rs", broken)]);
    }
    lets_pass(only_doors_end_the_process, [("src/serve.rs", "fn exit() { process(exit) }")]);
}

#[test]
fn nothing_is_written_async() {
    stands(nothing_is_async);
}

#[test]
fn anything_async_is_found() {
    finds(nothing_is_async, [("src/serve.rs", "pub async fn f() {}")], "src/serve.rs:1 names async");
    finds(nothing_is_async, [("src/cli.rs", "fn f() { g().await }")], "src/cli.rs:1 names await");
    lets_pass(nothing_is_async, [("src/serve.rs", "// async\nconst A: &str = \"<script async>\";")]);
}
