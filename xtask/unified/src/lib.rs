//! Nothing: this crate only names dependencies and their features.
