//! How the server starts, and what it says.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};

use local_offer::serve::{self, Shown};

use crate::browser::{port_in, start};

#[test]
fn it_says_where_the_site_is_and_who_can_see_it() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let said = start(room.path(), 0);
    let port = port_in(&said[0]);
    let folder = room.path().display();
    assert_eq!(
        said,
        [format!(
            "Showing {folder} at http://127.0.0.1:{port}/ on this computer only. Press Ctrl+C to stop."
        )]
    );
    Ok(())
}

#[test]
fn a_port_that_is_taken_is_passed_over() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let port = taken.local_addr()?.port();
    let said = start(room.path(), port);
    let other = port_in(&said[1]);
    assert!(other > port && other <= port + 10);
    assert_eq!(said[0], format!("Port {port} is taken by another program, so port {other} is used."));
    Ok(())
}

#[test]
fn without_a_site_it_says_how_to_build_one() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let public = room.path().join("public");
    let shown = Shown { dir: public.clone(), live: None };
    for file_in_its_place in [false, true] {
        if file_in_its_place {
            fs::write(&public, "x")?;
        }
        let error = serve::run(&shown, 0, &mut |_| {}).expect_err("there is nothing to show");
        assert_eq!(
            error.to_string(),
            format!(
                "There is no site in {} yet. Build it first, with `local-offer build`.",
                public.display()
            )
        );
    }
    Ok(())
}

#[test]
fn an_old_site_that_a_killed_build_left_aside_is_put_back_and_shown() -> anyhow::Result<()> {
    let room = tempfile::tempdir()?;
    let old = room.path().join(".public.old");
    fs::create_dir(&old)?;
    fs::write(old.join(".local-offer"), "local-offer made this folder\n")?;
    let public = room.path().join("public");
    port_in(&start(&public, 0)[0]);
    assert!(public.is_dir() && !old.exists());
    Ok(())
}
