//! What a server on a shared computer must withstand. After each attempt it still shows its page.

use std::fs;
use std::io::{Read, Write};

use crate::browser::Served;

fn served() -> anyhow::Result<Served> {
    let served = Served::new(&[("index.html", "home"), ("a/index.html", "a")])?;
    fs::write(served.room.path().join("secret.txt"), "secret")?;
    fs::write(served.public().join(".hidden"), "secret")?;
    Ok(served)
}

#[test]
fn no_address_leads_out_of_the_folder() -> anyhow::Result<()> {
    let served = served()?;
    let absolute = format!("//{}", served.room.path().join("secret.txt").display());
    for address in [
        "/../secret.txt",
        "/a/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/a/%2E%2E/%2e./secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%252e%252e/secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/index.html%00",
        "/.hidden",
        "/%2ehidden",
        "//",
        "//a",
        "/a//",
        "/a/.",
        "../secret.txt",
        "http://localhost/../secret.txt",
        "/%",
        "/%ff",
        absolute.as_str(),
    ] {
        let answer = served.get(address)?;
        assert_eq!((answer.status, answer.header("Location")), (404, None), "{address}");
        assert!(!answer.text().contains("secret"), "{address}");
    }
    assert_eq!(served.get("/")?.text(), "home");
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_is_not_followed() -> anyhow::Result<()> {
    use std::os::unix::fs::symlink;
    let served = served()?;
    symlink("../secret.txt", served.public().join("file.txt"))?;
    symlink("..", served.public().join("folder"))?;
    symlink("a", served.public().join("within"))?;
    assert_eq!(served.get("/file.txt")?.status, 404);
    assert_eq!(served.get("/folder/secret.txt")?.status, 404);
    assert_eq!(served.get("/folder")?.status, 404);
    assert_eq!(served.get("/within/")?.text(), "a");
    Ok(())
}

#[test]
fn nonsense_does_not_end_the_server() -> anyhow::Result<()> {
    let served = served()?;
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(100_000));
    for request in [
        "",
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nExpect: the unexpected\r\n\r\n",
        "GET /\u{e9} HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n",
        "GET / HTTP/2.0\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0",
        long.as_str(),
    ] {
        served.connect()?.write_all(request.as_bytes())?;
        assert_eq!(served.get("/")?.text(), "home", "after {:?}", request.get(..40));
    }
    Ok(())
}

#[test]
fn a_body_of_a_claimed_size_is_never_waited_for_nor_given_memory() -> anyhow::Result<()> {
    let served = served()?;
    for length in [5, 2_000, 1 << 40, u64::MAX] {
        for method in ["POST", "GET"] {
            // More of them than there are threads, so that one that waited would be noticed.
            let mut waiting = Vec::new();
            for _ in 0..6 {
                let mut connection = served.connect()?;
                write!(connection, "{method} / HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n")?;
                waiting.push(connection);
            }
            assert_eq!(served.get("/")?.text(), "home", "{method} {length}");
        }
    }
    let mut connection = served.connect()?;
    write!(connection, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n")?;
    let mut start = [0; 12];
    connection.read_exact(&mut start)?;
    assert_eq!(&start, b"HTTP/1.1 405", "and the sender is told");
    Ok(())
}

#[test]
fn many_visitors_who_hang_up_do_no_harm() -> anyhow::Result<()> {
    let served = served()?;
    fs::write(served.public().join("large.txt"), "x".repeat(3_000_000))?;
    for _ in 0..30 {
        served.connect()?.write_all(b"GET /large.txt HTTP/1.1\r\nHost: x\r\n\r\n")?;
    }
    assert_eq!(served.get("/")?.text(), "home");
    assert_eq!(served.get("/large.txt")?.body.len(), 3_000_000);
    Ok(())
}

#[test]
fn visitors_who_connect_and_say_nothing_keep_nobody_waiting() -> anyhow::Result<()> {
    let served = served()?;
    let mut silent = Vec::new();
    for _ in 0..12 {
        silent.push(served.connect()?);
    }
    assert_eq!(served.get("/")?.text(), "home");
    Ok(())
}
