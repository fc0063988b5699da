//! How much of the cores' time this program has had.

/// Seconds of all cores together; `None` where the system does not tell.
pub fn cpu_seconds() -> Option<f64> {
    /// Linux counts in hundredths of a second (`USER_HZ`), on every machine.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // After the name of the program, which may hold anything, the 12th and the 13th number: in the program, in the kernel.
    let (_, numbers) = stat.rsplit_once(") ")?;
    let mut ticks = numbers.split(' ').skip(11).map_while(|number| number.parse::<f64>().ok());
    Some((ticks.next()? + ticks.next()?) / TICKS)
}
