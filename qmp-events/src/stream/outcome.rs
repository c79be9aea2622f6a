//! What came of a job, and of the removal of a device: what users would have to find in several events.

use crate::generated::{Event, EventData, JobStatus};
use crate::runtime::Value;

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobEnd {
    /// It did all of its work.
    Completed,
    /// It was cancelled. A mirror that is cancelled once it is ready leaves a complete copy.
    Cancelled,
    /// It failed, for this reason, in QEMU's words.
    Failed(String),
    /// It ended; whether with an error is not in the events, and QEMU no longer knows it, or did not say so in time.
    Concluded,
}

/// What came of a request to remove a device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Removal {
    /// The device is gone.
    Removed,
    /// The guest, or the device, refused; with QEMU's words if there are any.
    Refused(Option<String>),
}

/// How the job `id` ended, if this event says so: for a closure of `wait_until`.
///
/// Block jobs end with an event of their own, from QEMU 3.0 on before the change of their status; other jobs end with a change of status
/// only, which does not say whether they failed: [`JobEnd::Concluded`].
///
/// ```
/// use qmp_events::stream::{JobEnd, job_end};
///
/// let line = r#"{"event": "BLOCK_JOB_COMPLETED", "data": {"type": "mirror", "device": "copy", "len": 9, "offset": 1, "speed": 0, "error": "No space left"}}"#;
/// assert_eq!(job_end(&line.parse()?, "copy"), Some(JobEnd::Failed("No space left".into())));
/// assert_eq!(job_end(&line.parse()?, "other"), None);
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
#[must_use]
pub fn job_end(event: &Event, id: &str) -> Option<JobEnd> {
    match &event.data {
        EventData::BlockJobCompleted(data) if data.device == id => {
            Some(data.error.clone().map_or(JobEnd::Completed, JobEnd::Failed))
        }
        EventData::BlockJobCancelled(data) if data.device == id => Some(JobEnd::Cancelled),
        EventData::JobStatusChange(data) if data.id == id => {
            matches!(data.status, JobStatus::Concluded | JobStatus::Null).then_some(JobEnd::Concluded)
        }
        _ => None,
    }
}

/// What came of the request to remove the device `id`, if this event says so: for a closure of `wait_until`.
///
/// ```
/// use qmp_events::stream::{Removal, removal};
///
/// let line = r#"{"event": "DEVICE_DELETED", "data": {"device": "nic0", "path": "/machine/peripheral/nic0"}}"#;
/// assert_eq!(removal(&line.parse()?, "nic0"), Some(Removal::Removed));
/// # Ok::<(), qmp_events::DecodeError>(())
/// ```
#[must_use]
pub fn removal(event: &Event, id: &str) -> Option<Removal> {
    match &event.data {
        EventData::DeviceDeleted(data) if data.device.as_deref() == Some(id) => Some(Removal::Removed),
        EventData::DeviceUnplugGuestError(data) if data.device.as_deref() == Some(id) => {
            Some(Removal::Refused(None))
        }
        EventData::MemUnplugError(data) if data.device == id => {
            Some(Removal::Refused(Some(data.msg.clone())))
        }
        _ => None,
    }
}

/// The command that says how a job ended that left no event with its error.
pub(super) const QUERY_JOBS: &str = r#"{"execute": "query-jobs"}"#;

/// How the job `id` ended by the reply to [`QUERY_JOBS`].
pub(super) fn job_end_in_reply(reply: &str, id: &str) -> JobEnd {
    let Ok(Value::Array(jobs)) = reply.parse() else { return JobEnd::Concluded };
    match jobs.iter().find(|job| job.get("id").and_then(Value::as_str) == Some(id)) {
        Some(job) => match job.get("error").and_then(Value::as_str) {
            Some(error) => JobEnd::Failed(error.to_owned()),
            None => JobEnd::Completed,
        },
        None => JobEnd::Concluded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reply_to_query_jobs_says_how_a_job_ended() {
        let reply =
            r#"[{"id": "a", "status": "concluded"}, {"id": "b", "status": "concluded", "error": "no"}]"#;
        assert_eq!(job_end_in_reply(reply, "a"), JobEnd::Completed);
        assert_eq!(job_end_in_reply(reply, "b"), JobEnd::Failed("no".to_owned()));
        assert_eq!(job_end_in_reply(reply, "c"), JobEnd::Concluded);
        assert_eq!(job_end_in_reply("?", "c"), JobEnd::Concluded);
    }

    #[test]
    fn a_refusal_is_told_from_a_removal() {
        let event = |name: &str, data: &str| Event::from_parts(name, None, data).unwrap();
        let refused = event("MEM_UNPLUG_ERROR", r#"{"device": "d", "msg": "busy"}"#);
        assert_eq!(removal(&refused, "d"), Some(Removal::Refused(Some("busy".to_owned()))));
        let refused = event("DEVICE_UNPLUG_GUEST_ERROR", r#"{"device": "d", "path": "/"}"#);
        assert_eq!(removal(&refused, "d"), Some(Removal::Refused(None)));
        assert_eq!(removal(&refused, "e"), None);
        assert_eq!(removal(&event("DEVICE_DELETED", r#"{"path": "/"}"#), "d"), None);
        let cancelled = r#"{"type": "mirror", "device": "d", "len": 1, "offset": 1, "speed": 0}"#;
        assert_eq!(job_end(&event("BLOCK_JOB_CANCELLED", cancelled), "d"), Some(JobEnd::Cancelled));
        assert_eq!(job_end(&event("BLOCK_JOB_COMPLETED", cancelled), "d"), Some(JobEnd::Completed));
        assert_eq!(job_end(&event("JOB_STATUS_CHANGE", r#"{"id": "d", "status": "running"}"#), "d"), None);
        let end = event("JOB_STATUS_CHANGE", r#"{"id": "d", "status": "concluded"}"#);
        assert_eq!(job_end(&end, "d"), Some(JobEnd::Concluded));
    }
}
