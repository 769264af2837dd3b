//! Where the folder lies: on a network drive, on a full disk, on a medium that can not be written.
//! Never opens the database.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::durable;
use crate::error::StoreError;

/// Refuses a folder on a network drive: WAL needs memory that two machines do not share.
pub(crate) fn refuse_network(folder: &Path) -> Result<(), StoreError> {
    let there = folder.ancestors().find_map(|path| fs::canonicalize(path).ok());
    let Some(there) = there else { return Ok(()) };
    match network_kind(&there) {
        Some(kind) => Err(StoreError::NetworkFolder { kind }),
        None => Ok(()),
    }
}

#[cfg(target_os = "linux")]
fn network_kind(path: &Path) -> Option<String> {
    // Without /proc nothing is known, and then nothing is refused.
    let mounts = fs::read_to_string("/proc/self/mounts").ok()?;
    kind_in(&mounts, path)
}

#[cfg(windows)]
fn network_kind(path: &Path) -> Option<String> {
    use std::path::{Component, Prefix};
    match path.components().next() {
        Some(Component::Prefix(prefix)) => match prefix.kind() {
            Prefix::UNC(..) | Prefix::VerbatimUNC(..) => Some("UNC".into()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(not(any(windows, target_os = "linux")))]
fn network_kind(_path: &Path) -> Option<String> {
    None
}

/// Returns the file system's kind when the path is below a network mount.
#[cfg(any(test, target_os = "linux"))]
fn kind_in(mounts: &str, path: &Path) -> Option<String> {
    let (_, kind) = mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ').skip(1);
            let point = unescape(fields.next()?);
            Some((point, fields.next()?))
        })
        .filter(|(point, _)| path.starts_with(point))
        // The last of equally deep mounts is the one on top.
        .max_by_key(|(point, _)| Path::new(point).components().count())?;
    let is_network = kind.starts_with("nfs")
        || kind.starts_with("fuse.")
        || matches!(
            kind,
            "fuse" | "cifs" | "smb3" | "smbfs" | "ncpfs" | "afs" | "ceph" | "9p" | "glusterfs"
        );
    is_network.then(|| kind.to_string())
}

#[cfg(any(test, target_os = "linux"))]
fn unescape(point: &str) -> String {
    point.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
}

/// Looks for the reason behind an error that names none, by writing a small file.
pub(crate) fn reason(folder: &Path, error: StoreError) -> StoreError {
    let has_a_name = !matches!(error, StoreError::Io { .. } | StoreError::Sql { .. });
    if has_a_name {
        return error;
    }
    let probe = folder.join("probe.part");
    let written = durable::write(&probe, &[0; 8192]);
    // Nothing rests on the probe.
    fs::remove_file(&probe).ok();
    match written {
        Err(StoreError::DiskFull) => StoreError::DiskFull,
        Err(StoreError::Io { source, .. })
            if matches!(
                source.kind(),
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied
            ) =>
        {
            StoreError::ReadOnlyFolder { folder: folder.to_path_buf() }
        }
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\n\
        //srv/home /home/anna cifs rw 0 0\n\
        /dev/sdb1 /home/anna/lokal ext4 rw 0 0\n\
        srv:/x /mnt/med\\040blank nfs4 rw 0 0\n\
        host /mnt/ssh fuse.sshfs rw 0 0\n\
        /dev/sdc1 /mnt/usb fuseblk rw 0 0\n";

    #[test]
    fn the_deepest_mount_decides() {
        let kind = |path: &str| kind_in(MOUNTS, Path::new(path));
        assert_eq!(kind("/home/anna/plan.beredd").as_deref(), Some("cifs"));
        assert_eq!(kind("/home/anna/lokal/plan.beredd"), None);
        assert_eq!(kind("/home/annabell/plan.beredd"), None, "a name is not a prefix of another");
        assert_eq!(kind("/mnt/med blank/x").as_deref(), Some("nfs4"));
        assert_eq!(kind("/mnt/ssh/x").as_deref(), Some("fuse.sshfs"));
        assert_eq!(kind("/mnt/usb/x"), None, "a USB stick with NTFS is local");
    }
}
