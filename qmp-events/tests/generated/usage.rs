//! The lines that the documents have for each event. Made by `cargo xtask regenerate`; do not edit.

use qmp_events::*;

use super::Lines;

pub const ALL: &[(&str, Lines)] = &[
    ("RESUME", resume),
    ("STOP", stop),
    ("SUSPEND", suspend),
    ("WAKEUP", wakeup),
    ("SUSPEND_DISK", suspend_disk),
    ("POWERDOWN", powerdown),
    ("GUEST_PVSHUTDOWN", guest_pvshutdown),
    ("RESET", reset),
    ("SHUTDOWN", shutdown),
    ("WATCHDOG", watchdog),
    ("GUEST_PANICKED", guest_panicked),
    ("GUEST_CRASHLOADED", guest_crashloaded),
    ("MEMORY_FAILURE", memory_failure),
    ("RTC_CHANGE", rtc_change),
    ("CPU_POLARIZATION_CHANGE", cpu_polarization_change),
    ("SCLP_CPI_INFO_AVAILABLE", sclp_cpi_info_available),
    ("BALLOON_CHANGE", balloon_change),
    ("HV_BALLOON_STATUS_REPORT", hv_balloon_status_report),
    ("MEMORY_DEVICE_SIZE_CHANGE", memory_device_size_change),
    ("ACPI_DEVICE_OST", acpi_device_ost),
    ("DEVICE_UNPLUG_GUEST_ERROR", device_unplug_guest_error),
    ("MEM_UNPLUG_ERROR", mem_unplug_error),
    ("DEVICE_DELETED", device_deleted),
    ("VSERPORT_CHANGE", vserport_change),
    ("VFU_CLIENT_HANGUP", vfu_client_hangup),
    ("BLOCK_IO_ERROR", block_io_error),
    ("BLOCK_WRITE_THRESHOLD", block_write_threshold),
    ("BLOCK_IMAGE_CORRUPTED", block_image_corrupted),
    ("QUORUM_REPORT_BAD", quorum_report_bad),
    ("QUORUM_FAILURE", quorum_failure),
    ("DEVICE_TRAY_MOVED", device_tray_moved),
    ("PR_MANAGER_STATUS_CHANGED", pr_manager_status_changed),
    ("BLOCK_EXPORT_DELETED", block_export_deleted),
    ("JOB_STATUS_CHANGE", job_status_change),
    ("BLOCK_JOB_READY", block_job_ready),
    ("BLOCK_JOB_ERROR", block_job_error),
    ("BLOCK_JOB_PENDING", block_job_pending),
    ("BLOCK_JOB_COMPLETED", block_job_completed),
    ("BLOCK_JOB_CANCELLED", block_job_cancelled),
    ("DUMP_COMPLETED", dump_completed),
    ("MIGRATION", migration),
    ("MIGRATION_PASS", migration_pass),
    ("VFIO_MIGRATION", vfio_migration),
    ("UNPLUG_PRIMARY", unplug_primary),
    ("COLO_EXIT", colo_exit),
    ("NIC_RX_FILTER_CHANGED", nic_rx_filter_changed),
    ("FAILOVER_NEGOTIATED", failover_negotiated),
    ("NETDEV_STREAM_CONNECTED", netdev_stream_connected),
    ("NETDEV_STREAM_DISCONNECTED", netdev_stream_disconnected),
    ("NETDEV_VHOST_USER_CONNECTED", netdev_vhost_user_connected),
    ("NETDEV_VHOST_USER_DISCONNECTED", netdev_vhost_user_disconnected),
    ("RDMA_GID_STATUS_CHANGED", rdma_gid_status_changed),
    ("VNC_CONNECTED", vnc_connected),
    ("VNC_INITIALIZED", vnc_initialized),
    ("VNC_DISCONNECTED", vnc_disconnected),
    ("SPICE_CONNECTED", spice_connected),
    ("SPICE_INITIALIZED", spice_initialized),
    ("SPICE_DISCONNECTED", spice_disconnected),
    ("SPICE_MIGRATE_COMPLETED", spice_migrate_completed),
    ("COMMAND_DROPPED", command_dropped),
];

fn resume(event: &Event) {
    if let EventData::Resume = &event.data {
        println!("{}", event.name());
    }
}

fn stop(event: &Event) {
    if let EventData::Stop = &event.data {
        println!("{}", event.name());
    }
}

fn suspend(event: &Event) {
    if let EventData::Suspend = &event.data {
        println!("{}", event.name());
    }
}

fn wakeup(event: &Event) {
    if let EventData::Wakeup = &event.data {
        println!("{}", event.name());
    }
}

fn suspend_disk(event: &Event) {
    if let EventData::SuspendDisk = &event.data {
        println!("{}", event.name());
    }
}

fn powerdown(event: &Event) {
    if let EventData::Powerdown = &event.data {
        println!("{}", event.name());
    }
}

fn guest_pvshutdown(event: &Event) {
    if let EventData::GuestPvshutdown = &event.data {
        println!("{}", event.name());
    }
}

fn reset(event: &Event) {
    if let EventData::Reset(data) = &event.data {
        match &data.reason {
            Some(ShutdownCause::GuestReset) => println!("guest-reset"),
            Some(other) => println!("something else, {other}"),
            None => println!("not sent"),
        }
    }
}

fn shutdown(event: &Event) {
    if let EventData::Shutdown(data) = &event.data {
        match &data.reason {
            Some(ShutdownCause::GuestShutdown) => println!("guest-shutdown"),
            Some(other) => println!("something else, {other}"),
            None => println!("not sent"),
        }
    }
}

fn watchdog(event: &Event) {
    if let EventData::Watchdog(data) = &event.data {
        match &data.action {
            WatchdogAction::Reset => println!("reset"),
            other => println!("something else, {other}"),
        }
    }
}

fn guest_panicked(event: &Event) {
    if let EventData::GuestPanicked(data) = &event.data {
        match &data.action {
            GuestPanicAction::Pause => println!("pause"),
            other => println!("something else, {other}"),
        }
    }
}

fn guest_crashloaded(event: &Event) {
    if let EventData::GuestCrashloaded(data) = &event.data {
        match &data.action {
            GuestPanicAction::Run => println!("run"),
            other => println!("something else, {other}"),
        }
    }
}

fn memory_failure(event: &Event) {
    if let EventData::MemoryFailure(data) = &event.data {
        match &data.recipient {
            MemoryFailureRecipient::Guest => println!("guest"),
            other => println!("something else, {other}"),
        }
    }
}

fn rtc_change(event: &Event) {
    if let EventData::RtcChange(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.offset);
    }
}

fn cpu_polarization_change(event: &Event) {
    if let EventData::CpuPolarizationChange(data) = &event.data {
        match &data.polarization {
            S390CpuPolarization::Vertical => println!("vertical"),
            other => println!("something else, {other}"),
        }
    }
}

fn sclp_cpi_info_available(event: &Event) {
    if let EventData::SclpCpiInfoAvailable = &event.data {
        println!("{}", event.name());
    }
}

fn balloon_change(event: &Event) {
    if let EventData::BalloonChange(data) = &event.data {
        println!("{}", data.actual);
    }
}

fn hv_balloon_status_report(event: &Event) {
    if let EventData::HvBalloonStatusReport(data) = &event.data {
        println!("{}", data.committed);
    }
}

fn memory_device_size_change(event: &Event) {
    if let EventData::MemoryDeviceSizeChange(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.size);
    }
}

fn acpi_device_ost(event: &Event) {
    if let EventData::AcpiDeviceOst(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.info.slot_type {
            AcpiSlotType::Dimm => println!("{subject}: DIMM"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn device_unplug_guest_error(event: &Event) {
    if let EventData::DeviceUnplugGuestError(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.path);
    }
}

fn mem_unplug_error(event: &Event) {
    if let EventData::MemUnplugError(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.msg);
    }
}

fn device_deleted(event: &Event) {
    if let EventData::DeviceDeleted(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.path);
    }
}

fn vserport_change(event: &Event) {
    if let EventData::VserportChange(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.open);
    }
}

fn vfu_client_hangup(event: &Event) {
    if let EventData::VfuClientHangup(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.vfu_id);
    }
}

fn block_io_error(event: &Event) {
    if let EventData::BlockIoError(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.operation {
            IoOperationType::Write => println!("{subject}: write"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn block_write_threshold(event: &Event) {
    if let EventData::BlockWriteThreshold(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.amount_exceeded);
    }
}

fn block_image_corrupted(event: &Event) {
    if let EventData::BlockImageCorrupted(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.msg);
    }
}

fn quorum_report_bad(event: &Event) {
    if let EventData::QuorumReportBad(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.sector_num);
    }
}

fn quorum_failure(event: &Event) {
    if let EventData::QuorumFailure(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.sector_num);
    }
}

fn device_tray_moved(event: &Event) {
    if let EventData::DeviceTrayMoved(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.tray_open);
    }
}

fn pr_manager_status_changed(event: &Event) {
    if let EventData::PrManagerStatusChanged(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.connected);
    }
}

fn block_export_deleted(event: &Event) {
    if let EventData::BlockExportDeleted(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.id);
    }
}

fn job_status_change(event: &Event) {
    if let EventData::JobStatusChange(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.status {
            JobStatus::Running => println!("{subject}: running"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn block_job_ready(event: &Event) {
    if let EventData::BlockJobReady(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.r#type {
            JobType::Mirror => println!("{subject}: mirror"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn block_job_error(event: &Event) {
    if let EventData::BlockJobError(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.operation {
            IoOperationType::Write => println!("{subject}: write"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn block_job_pending(event: &Event) {
    if let EventData::BlockJobPending(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.r#type {
            JobType::Commit => println!("{subject}: commit"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn block_job_completed(event: &Event) {
    if let EventData::BlockJobCompleted(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.r#type {
            JobType::Mirror => println!("{subject}: mirror"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn block_job_cancelled(event: &Event) {
    if let EventData::BlockJobCancelled(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.r#type {
            JobType::Stream => println!("{subject}: stream"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn dump_completed(event: &Event) {
    if let EventData::DumpCompleted(data) = &event.data {
        match &data.result.status {
            DumpStatus::Completed => println!("completed"),
            other => println!("something else, {other}"),
        }
    }
}

fn migration(event: &Event) {
    if let EventData::Migration(data) = &event.data {
        match &data.status {
            MigrationStatus::Active => println!("active"),
            other => println!("something else, {other}"),
        }
    }
}

fn migration_pass(event: &Event) {
    if let EventData::MigrationPass(data) = &event.data {
        println!("{}", data.pass);
    }
}

fn vfio_migration(event: &Event) {
    if let EventData::VfioMigration(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.device_state {
            QapiVfioMigrationState::PreCopy => println!("{subject}: pre-copy"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn unplug_primary(event: &Event) {
    if let EventData::UnplugPrimary(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.device_id);
    }
}

fn colo_exit(event: &Event) {
    if let EventData::ColoExit(data) = &event.data {
        match &data.mode {
            ColoMode::Primary => println!("primary"),
            other => println!("something else, {other}"),
        }
    }
}

fn nic_rx_filter_changed(event: &Event) {
    if let EventData::NicRxFilterChanged(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.path);
    }
}

fn failover_negotiated(event: &Event) {
    if let EventData::FailoverNegotiated(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.device_id);
    }
}

fn netdev_stream_connected(event: &Event) {
    if let EventData::NetdevStreamConnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.addr {
            SocketAddress::Inet(it) => println!("{subject}: {it:?}"),
            other => println!("{subject}: {other:?}"),
        }
    }
}

fn netdev_stream_disconnected(event: &Event) {
    if let EventData::NetdevStreamDisconnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.netdev_id);
    }
}

fn netdev_vhost_user_connected(event: &Event) {
    if let EventData::NetdevVhostUserConnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.netdev_id);
    }
}

fn netdev_vhost_user_disconnected(event: &Event) {
    if let EventData::NetdevVhostUserDisconnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.netdev_id);
    }
}

fn rdma_gid_status_changed(event: &Event) {
    if let EventData::RdmaGidStatusChanged(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        println!("{subject}: {}", data.gid_status);
    }
}

fn vnc_connected(event: &Event) {
    if let EventData::VncConnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.server.family {
            NetworkAddressFamily::Ipv4 => println!("{subject}: ipv4"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn vnc_initialized(event: &Event) {
    if let EventData::VncInitialized(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.server.family {
            NetworkAddressFamily::Ipv4 => println!("{subject}: ipv4"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn vnc_disconnected(event: &Event) {
    if let EventData::VncDisconnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.server.family {
            NetworkAddressFamily::Ipv4 => println!("{subject}: ipv4"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn spice_connected(event: &Event) {
    if let EventData::SpiceConnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.server.family {
            NetworkAddressFamily::Ipv4 => println!("{subject}: ipv4"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn spice_initialized(event: &Event) {
    if let EventData::SpiceInitialized(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.server.family {
            NetworkAddressFamily::Ipv4 => println!("{subject}: ipv4"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn spice_disconnected(event: &Event) {
    if let EventData::SpiceDisconnected(data) = &event.data {
        let subject = event.subject().unwrap_or_default();
        match &data.server.family {
            NetworkAddressFamily::Ipv4 => println!("{subject}: ipv4"),
            other => println!("{subject}: something else, {other}"),
        }
    }
}

fn spice_migrate_completed(event: &Event) {
    if let EventData::SpiceMigrateCompleted = &event.data {
        println!("{}", event.name());
    }
}

fn command_dropped(event: &Event) {
    if let EventData::CommandDropped(data) = &event.data {
        match &data.reason {
            CommandDropReason::QueueFull => println!("queue-full"),
            other => println!("something else, {other}"),
        }
    }
}
