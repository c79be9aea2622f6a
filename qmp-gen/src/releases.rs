//! The release series of QEMU that this crate knows, as pairs of numbers. A new release is added here, and nowhere else.

/// The oldest series.
pub const OLDEST: (u16, u16) = (2, 1);

/// The newest series.
pub const NEWEST: (u16, u16) = (11, 1);

/// The last series of each major number.
const LASTS: [(u16, u16); 10] =
    [(2, 12), (3, 1), (4, 2), (5, 2), (6, 2), (7, 2), (8, 2), (9, 2), (10, 2), NEWEST];

/// All of them, in order.
pub fn series() -> impl DoubleEndedIterator<Item = (u16, u16)> {
    let all = LASTS.into_iter().flat_map(|(major, last)| (0..=last).map(move |minor| (major, minor)));
    all.filter(|series| *series >= OLDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_series_are_in_order_from_the_oldest_to_the_newest() {
        assert!(series().is_sorted());
        assert_eq!((series().next(), series().next_back()), (Some(OLDEST), Some(NEWEST)));
        // Each major number since 2 is there.
        let majors: std::collections::BTreeSet<u16> = series().map(|(major, _)| major).collect();
        assert!(majors.into_iter().eq(OLDEST.0..=NEWEST.0));
    }
}
