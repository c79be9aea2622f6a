//! QEMU's QMP events as Rust types.
