// Generated from jobs.json by qmp-gen; do not edit.
// To regenerate it: cargo xtask regenerate
// Generator: qmp-gen 0.1.0. Contract with the runtime of qmp-events: 1.
use qmp_events::runtime::contract_1 as rt; // not found? qmp-gen and qmp-events have to be of the same version
#[allow(unused_imports)]
use qmp_events::{
    DecodeError, EmptyBranch, Inline, Members, RateLimit, Timestamp, UnknownBranch,
    UnknownEvent, UnknownKind, Value, Version,
};
/// Copies a disk to another, and keeps both equal until the job is completed.
///
/// *Since QEMU 2.6.*
///
/// The command `blockdev-mirror`, whose reply is an empty object.
#[doc(alias = "blockdev-mirror")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlockdevMirror {
    /// The name of the job.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// The disk.
    pub device: String,
    /// The copy.
    pub target: String,
    /// Which part.
    pub sync: CopyKind,
    /// The most bytes in a second.
    pub speed: Option<i64>,
    /// Whether the job goes when it has ended.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
    /// Further arguments, which the schema does not have.
    pub unknown: Members,
}
#[allow(dead_code)]
impl BlockdevMirror {
    /// The command with the arguments that QEMU requires.
    #[must_use]
    pub fn new(
        device: impl Into<String>,
        target: impl Into<String>,
        sync: impl Into<CopyKind>,
    ) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            sync: sync.into(),
            speed: None,
            auto_dismiss: None,
            unknown: Members::new(),
        }
    }
}
#[allow(dead_code)]
impl BlockdevMirror {
    /// Sets [`job_id`](Self::job_id).
    #[must_use]
    pub fn with_job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }
    /// Sets [`speed`](Self::speed).
    #[must_use]
    pub fn with_speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }
    /// Sets [`auto_dismiss`](Self::auto_dismiss).
    #[must_use]
    pub fn with_auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}
rt::object!(BlockdevMirror {
    optional job_id: String = "job-id",
    always device: String = "device",
    always target: String = "target",
    always sync: CopyKind = "sync",
    optional speed: i64 = "speed",
    optional auto_dismiss: bool = "auto-dismiss",
});
impl rt::Command for BlockdevMirror {
    type Reply = ();
    const NAME: &'static str = "blockdev-mirror";
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(self, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Ends a job that is ready.
///
/// *Since QEMU 3.0.*
///
/// The command `job-complete`, whose reply is an empty object.
#[doc(alias = "job-complete")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct JobComplete {
    /// Which.
    pub id: String,
    /// Further arguments, which the schema does not have.
    pub unknown: Members,
}
#[allow(dead_code)]
impl JobComplete {
    /// The command with the arguments that QEMU requires.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(JobComplete {
    always id: String = "id",
});
impl rt::Command for JobComplete {
    type Reply = ();
    const NAME: &'static str = "job-complete";
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(self, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Forgets a job that has ended.
///
/// *Since QEMU 3.0.*
///
/// The command `job-dismiss`, whose reply is an empty object.
#[doc(alias = "job-dismiss")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct JobDismiss {
    /// Which.
    pub id: String,
    /// Further arguments, which the schema does not have.
    pub unknown: Members,
}
#[allow(dead_code)]
impl JobDismiss {
    /// The command with the arguments that QEMU requires.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            unknown: Members::new(),
        }
    }
}
rt::object!(JobDismiss {
    always id: String = "id",
});
impl rt::Command for JobDismiss {
    type Reply = ();
    const NAME: &'static str = "job-dismiss";
    fn write_arguments(&self, out: &mut String) {
        rt::write_arguments(self, out);
    }
    fn read_reply(reply: &str) -> Result<(), DecodeError> {
        rt::read_nothing(reply)
    }
}
/// Lists the jobs.
///
/// **Returns:**
///
/// The jobs.
///
/// *Since QEMU 3.0.*
///
/// The command `query-jobs`, whose reply is `Vec<JobState>`.
#[doc(alias = "query-jobs")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Copy, Default)]
#[non_exhaustive]
pub struct QueryJobs;
impl QueryJobs {
    /// The command.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}
impl rt::Command for QueryJobs {
    type Reply = Vec<JobState>;
    const NAME: &'static str = "query-jobs";
    fn write_arguments(&self, _: &mut String) {}
    fn read_reply(reply: &str) -> Result<Vec<JobState>, DecodeError> {
        rt::read_reply(reply)
    }
}
/// Which part of a disk is copied.
///
/// *Since QEMU 1.3.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyKind {
    /// All of it.
    Full,
    /// What the topmost image has.
    Top,
    /// What is written from now on.
    None,
    /// A value that this version of the specification does not know.
    Unknown(String),
}
rt::names!(CopyKind {
    Full = "full",
    Top = "top",
    None = "none",
});
/// A job.
///
/// *Since QEMU 3.0.*
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct JobState {
    /// Its name.
    pub id: String,
    /// Its state by name.
    pub status: String,
    /// How much is done.
    #[doc(alias = "current-progress")]
    pub current_progress: i64,
    /// How much there is to do.
    #[doc(alias = "total-progress")]
    pub total_progress: i64,
    /// Why it failed.
    pub error: Option<String>,
    /// Members that this version of the specification does not know.
    pub unknown: Members,
}
#[allow(dead_code)]
impl JobState {
    /// One with the members that every QEMU sends.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<String>,
        current_progress: impl Into<i64>,
        total_progress: impl Into<i64>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            current_progress: current_progress.into(),
            total_progress: total_progress.into(),
            error: None,
            unknown: Members::new(),
        }
    }
}
rt::object!(JobState {
    ordered current_progress: i64 = "current-progress",
    ordered status: String = "status",
    ordered total_progress: i64 = "total-progress",
    ordered id: String = "id",
    optional error: String = "error",
    ;
    id = "id",
    status = "status",
    current_progress = "current-progress",
    total_progress = "total-progress",
});
