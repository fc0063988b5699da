//! A Chromium without a window, and its tabs. Messages go through two named pipes, one JSON text each, ended by
//! a zero byte; when this process ends, the pipes close and Chromium ends too.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running Chromium.
pub struct Chromium {
    process: Child,
    to: File,
    from: Receiver<Value>,
    calls: u64,
    requests: Vec<String>,
    newcomers: Vec<String>,
    _profile: tempfile::TempDir,
}

impl Chromium {
    /// Starts one; `None`, with a word to the person, where there is none to start.
    pub fn start() -> Option<Chromium> {
        let Some(program) = find() else {
            assert!(std::env::var_os("CI").is_none(), "CI must have a Chromium");
            let _ = writeln!(std::io::stderr(), "skipped: no Chromium was found; set CHROMIUM to its path");
            return None;
        };
        Some(launch(&program).expect("Chromium starts"))
    }

    /// Opens a tab on an address, once its page has loaded.
    pub fn open(&mut self, address: &str) -> Tab<'_> {
        let target = self.call(None, "Target.createTarget", json!({"url": "about:blank"}));
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let session = self.call(None, "Target.attachToTarget", attach);
        let session = session["sessionId"].as_str().expect("a session").to_owned();
        let mut tab = Tab { chromium: self, session };
        tab.call("Page.enable", json!({}));
        tab.call("Runtime.enable", json!({}));
        tab.call("Page.addScriptToEvaluateOnNewDocument", json!({"source": WATCH}));
        tab.go(address);
        tab
    }

    fn call(&mut self, session: Option<&str>, method: &str, params: Value) -> Value {
        self.ask(session, method, params).unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// What Chromium answers to a command, or what it says against it.
    fn ask(&mut self, session: Option<&str>, method: &str, params: Value) -> Result<Value, Value> {
        self.calls += 1;
        let id = self.calls;
        let mut message = json!({"id": id, "method": method, "params": params});
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).expect("Chromium listens");
        loop {
            let said =
                self.from.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{method} is never answered"));
            if said["id"] != id {
                self.note(&said);
                continue;
            }
            if !said["error"].is_null() {
                return Err(said["error"].clone());
            }
            while let Some(worker) = self.newcomers.pop() {
                self.call(Some(&worker), "Network.enable", json!({}));
                self.call(Some(&worker), "Runtime.runIfWaitingForDebugger", json!({}));
            }
            return Ok(said["result"].clone());
        }
    }

    /// Takes note of an event. Most are of no use here.
    fn note(&mut self, said: &Value) {
        let event = &said["params"];
        match said["method"].as_str() {
            Some("Network.requestWillBeSent") => self.requests.extend(text(&event["request"]["url"])),
            Some("Target.attachedToTarget") if event["waitingForDebugger"] == true => {
                self.newcomers.extend(text(&event["sessionId"]));
            }
            _ => {}
        }
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Notes what a page must never do.
const WATCH: &str = "window.faults = [];
addEventListener('securitypolicyviolation', (event) => faults.push('CSP: ' + event.violatedDirective + ' ' + event.blockedURI));
window.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) moved += entry.value; })).observe({ type: 'layout-shift', buffered: true });
addEventListener('error', (event) => faults.push('error: ' + event.message));
addEventListener('unhandledrejection', (event) => faults.push('rejection: ' + event.reason));";

/// One tab.
pub struct Tab<'a> {
    chromium: &'a mut Chromium,
    session: String,
}

impl Tab<'_> {
    /// Sends a command of the DevTools protocol.
    pub fn call(&mut self, method: &str, params: Value) -> Value {
        let session = self.session.clone();
        self.chromium.call(Some(&session), method, params)
    }

    /// From now on, notes every request of the page and of its workers.
    pub fn note_requests(&mut self) {
        self.call("Network.enable", json!({}));
        let workers = json!({"autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true});
        self.call("Target.setAutoAttach", workers);
    }

    /// The addresses that were asked for since this was last asked.
    pub fn requests(&mut self) -> Vec<String> {
        std::mem::take(&mut self.chromium.requests)
    }

    /// Goes to an address and waits for the page.
    pub fn go(&mut self, address: &str) {
        self.call("Page.navigate", json!({"url": address}));
        self.wait(&format!("location.href === {} && document.readyState === 'complete'", json!(address)));
    }

    /// What an expression gives, in the page.
    pub fn value(&mut self, expression: &str) -> Value {
        self.evaluated(expression).unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// The same, or what Chromium says of a page that was left while it was asked.
    fn evaluated(&mut self, expression: &str) -> Result<Value, Value> {
        let asked = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let session = self.session.clone();
        let said = self.chromium.ask(Some(&session), "Runtime.evaluate", asked)?;
        assert!(said["exceptionDetails"].is_null(), "{expression}: {}", said["exceptionDetails"]);
        Ok(said["result"]["value"].clone())
    }

    /// What an expression gives, as text.
    pub fn text(&mut self, expression: &str) -> String {
        self.value(expression).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an expression is true, on whatever page the tab is by then.
    pub fn wait(&mut self, expression: &str) {
        let began = Instant::now();
        while self.evaluated(expression) != Ok(Value::Bool(true)) {
            assert!(began.elapsed() < PATIENCE, "{expression} never holds; the page says: {}", self.page());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Types a text where the cursor is, letter by letter.
    pub fn types(&mut self, text: &str) {
        for letter in text.chars() {
            let letter = letter.to_string();
            self.call("Input.dispatchKeyEvent", json!({"type": "keyDown", "text": letter, "key": letter}));
            self.call("Input.dispatchKeyEvent", json!({"type": "keyUp", "key": letter}));
        }
    }

    /// Presses a key that writes nothing, such as Tab, or Enter.
    pub fn press(&mut self, key: &str) {
        let (code, text) = match key {
            "Enter" => (13, "\r"),
            "Tab" => (9, ""),
            "Space" => (32, " "),
            "Escape" => (27, ""),
            "ArrowDown" => (40, ""),
            other => panic!("{other} is no key of these tests"),
        };
        let key = if key == "Space" { " " } else { key };
        let down =
            json!({"type": "keyDown", "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text});
        self.call("Input.dispatchKeyEvent", down);
        self.call(
            "Input.dispatchKeyEvent",
            json!({"type": "keyUp", "key": key, "windowsVirtualKeyCode": code}),
        );
    }

    /// Shows the page at a size in the pixels of its style sheets.
    pub fn resize(&mut self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.call("Emulation.setDeviceMetricsOverride", size);
    }

    /// Shows the page as on a screen or on paper, on a device that asks for what its owner likes.
    pub fn show_as(&mut self, media: &str, device: &[(&str, &str)]) {
        let features: Vec<Value> =
            device.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        self.call("Emulation.setEmulatedMedia", json!({"media": media, "features": features}));
        for (name, value) in device.iter().chain([&("", media)]) {
            let query = if name.is_empty() { (*value).to_owned() } else { format!("({name}: {value})") };
            self.wait(&format!("matchMedia({}).matches", json!(query)));
        }
    }

    /// Whether the page did anything it must never do.
    pub fn faults(&mut self) -> Value {
        self.value("window.faults")
    }

    fn page(&mut self) -> String {
        let asked = json!({"expression": "(document.querySelector('#results')?.innerText ?? '') + ' / ' + JSON.stringify(window.faults)", "returnByValue": true});
        self.call("Runtime.evaluate", asked)["result"]["value"].to_string()
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn find() -> Option<PathBuf> {
    let usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    match std::env::var_os("CHROMIUM") {
        Some(named) => vec![PathBuf::from(named)],
        None => usual.map(PathBuf::from).to_vec(),
    }
    .into_iter()
    .find(|path| path.is_file())
}

fn launch(program: &Path) -> anyhow::Result<Chromium> {
    let profile = tempfile::tempdir()?;
    let pipes = [profile.path().join("to"), profile.path().join("from")];
    anyhow::ensure!(Command::new("mkfifo").args(&pipes).status()?.success(), "pipes can be made");
    // Chromium reads commands from its third file and writes answers to its fourth.
    let process = Command::new("sh")
        .arg("-c")
        .arg("to=$1; from=$2; shift 2; exec \"$@\" 3<\"$to\" 4>\"$from\"")
        .arg("sh")
        .args(&pipes)
        .arg(program)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--remote-debugging-pipe", "--window-size=1280,900"])
        .arg(format!("--user-data-dir={}", profile.path().join("profile").display()))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let to = OpenOptions::new().write(true).open(&pipes[0])?;
    let mut from = BufReader::new(File::open(&pipes[1])?);
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut message = Vec::new();
        while from.read_until(0, &mut message).is_ok_and(|read| read > 0) {
            message.pop();
            let Ok(said) = serde_json::from_slice(&message) else { break };
            if sender.send(said).is_err() {
                break;
            }
            message.clear();
        }
    });
    Ok(Chromium {
        process,
        to,
        from: receiver,
        calls: 0,
        requests: Vec::new(),
        newcomers: Vec::new(),
        _profile: profile,
    })
}
