//! Commands with large replies.

use crate::machine::Outcome;
use crate::typed::Monitor;
use crate::typed::generated::{
    Cpu, Definition, DeviceListProperties, MemoryDevice, QomList, QueryBlock, QueryChardev, QueryCpusFast,
    QueryFdsets, QueryHotpluggableCpus, QueryIothreads, QueryMachines, QueryMemdev, QueryMemoryDevices,
    QueryNamedBlockNodes, QueryPci, QueryQmpSchema, QueryRxFilter, QueryStats, QueryStatus, QueryVersion,
    RunState, StatsQueryVcpu, StatsQueryVm,
};

pub fn queries(monitor: &mut Monitor) -> Outcome {
    processors(monitor)?;
    devices(monitor)?;
    disks(monitor)?;
    objects(monitor)?;
    schema(monitor)
}

/// Returns an error with the reply, unless it is what was expected.
fn expect(is_expected: bool, reply: &impl std::fmt::Debug) -> Outcome {
    if is_expected { Ok(()) } else { Err(format!("not expected: {reply:?}").into()) }
}

fn processors(monitor: &mut Monitor) -> Outcome {
    let status = monitor.ask(&QueryStatus::new())?;
    expect(!status.running && status.status == RunState::Paused, &status)?;
    let version = monitor.ask(&QueryVersion::new())?;
    expect(version.qemu.major >= 7, &version)?;
    let cpus = monitor.ask(&QueryCpusFast::new())?;
    expect(cpus.len() == 2 && cpus.iter().all(|cpu| matches!(cpu, Cpu::X86_64(_))), &cpus)?;
    let slots = monitor.ask(&QueryHotpluggableCpus::new())?;
    expect(slots.len() == 4 && slots.iter().filter(|slot| slot.qom_path.is_some()).count() == 2, &slots)?;
    // Without KVM there are no numbers.
    monitor.ask(&QueryStats::new(StatsQueryVm::new()))?;
    let path = cpus.iter().find_map(|cpu| match cpu {
        Cpu::X86_64(cpu) => Some(cpu.qom_path.clone()),
        _ => None,
    });
    let filter = StatsQueryVcpu::new().with_vcpus([path.unwrap_or_default()]);
    monitor.ask(&QueryStats::new(filter))?;
    Ok(())
}

fn devices(monitor: &mut Monitor) -> Outcome {
    let memory = monitor.ask(&QueryMemoryDevices::new())?;
    let [MemoryDevice::Dimm(dimm), MemoryDevice::VirtioMem(virtio)] = memory.as_slice() else {
        return expect(false, &memory);
    };
    expect(dimm.data.id.as_deref() == Some("d0") && virtio.data.max_size == 64 << 20, &memory)?;
    let backends = monitor.ask(&QueryMemdev::new())?;
    expect(backends.iter().any(|it| it.id.as_deref() == Some("m0") && it.size == 64 << 20), &backends)?;
    let chardevs = monitor.ask(&QueryChardev::new())?;
    expect(chardevs.iter().any(|it| it.label == "ring"), &chardevs)?;
    let buses = monitor.ask(&QueryPci::new())?;
    expect(buses.iter().flat_map(|bus| &bus.devices).any(|it| it.pci_bridge.is_some()), &buses)?;
    let threads = monitor.ask(&QueryIothreads::new())?;
    expect(threads.iter().any(|it| it.id == "io0"), &threads)?;
    let filters = monitor.ask(&QueryRxFilter::new())?;
    expect(filters.len() == 1, &filters)?;
    monitor.ask(&QueryRxFilter::new().with_name(filters[0].name.as_str()))?;
    monitor.ask(&QueryFdsets::new()).map(drop)
}

fn disks(monitor: &mut Monitor) -> Outcome {
    let drives = monitor.ask(&QueryBlock::new())?;
    expect(drives.iter().any(|it| it.removable) && drives.iter().any(|it| it.inserted.is_some()), &drives)?;
    for flat in [false, true] {
        let nodes = monitor.ask(&QueryNamedBlockNodes::new().with_flat(flat))?;
        let bitmaps = nodes.iter().filter_map(|it| it.dirty_bitmaps.as_ref()).map(Vec::len).sum::<usize>();
        expect(nodes.iter().any(|it| it.image.format_specific.is_some()) && bitmaps == 3, &nodes)?;
    }
    Ok(())
}

fn objects(monitor: &mut Monitor) -> Outcome {
    for path in ["/", "/machine", "/machine/peripheral", "/objects"] {
        let properties = monitor.ask(&QomList::new(path))?;
        expect(!properties.is_empty(), &properties)?;
    }
    let properties = monitor.ask(&DeviceListProperties::new("virtio-net-pci"))?;
    expect(properties.iter().any(|it| it.default_value.is_some()), &properties)?;
    let machines = monitor.ask(&QueryMachines::new())?;
    expect(machines.iter().any(|it| it.alias.as_deref() == Some("q35")), &machines)
}

fn schema(monitor: &mut Monitor) -> Outcome {
    let definitions = monitor.ask(&QueryQmpSchema::new())?;
    let is = |name: &str| {
        definitions
            .iter()
            .any(|it| matches!(it, Definition::Command(it) if it.name == name && !it.arg_type.is_empty()))
    };
    expect(is("blockdev-add"), &definitions.len())
}
