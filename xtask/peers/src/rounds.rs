//! Rounds: each row once a round, in turn.

use std::time::Instant;

use crate::peers::Row;

/// An odd number, so that there is a round in the middle.
const ROUNDS: usize = 41;
/// Long compared with the cost of reading the clock, short compared with slow periods of the machine.
const LINES_A_TURN: usize = 8_000;

/// The results of a row.
pub struct Measured {
    /// Nanoseconds a line, the median.
    pub time: f64,
    /// How many times as fast as the first row, the median.
    pub ratio: f64,
}

/// Times all rows over the same lines.
pub fn measure(rows: &[Row], lines: &[String]) -> Vec<Measured> {
    let passes = LINES_A_TURN.div_ceil(lines.len());
    let mut times = vec![Vec::with_capacity(ROUNDS); rows.len()];
    for round in 0..=ROUNDS {
        for (row, times) in rows.iter().zip(&mut times) {
            let start = Instant::now();
            (0..passes).for_each(|_| (row.run)(lines));
            let time = start.elapsed().as_secs_f64() * 1e9 / (passes * lines.len()) as f64;
            // The first round warms the caches and is not counted.
            if round > 0 {
                times.push(time);
            }
        }
    }
    let first = times[0].clone();
    let ratios = |times: &[f64]| first.iter().zip(times).map(|(first, time)| first / time).collect();
    times.into_iter().map(|times| Measured { ratio: median(ratios(&times)), time: median(times) }).collect()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
