//! A connection to `data.db` with the file's key, or the true reason why there is none.
//! Never says "wrong passphrase": whoever has the key has had the right one.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;
use uuid::Uuid;

use crate::error::{Part, StoreError};
use crate::folder::Folder;
use crate::place;
use crate::seal::FileKey;
use crate::store::Store;

/// SQLCipher's page, and so the least that a database can be.
const PAGE: u64 = 4096;

/// A connection, and the private copy it reads when the medium can not be written.
pub(crate) struct Reader {
    pub conn: Connection,
    pub copy: Option<TempDir>,
}

/// Opens for writing. Nothing of the file is changed until `settle` is called on it.
pub(crate) fn writer(
    folder: &Folder,
    vault: Uuid,
    key: &FileKey,
) -> Result<Connection, StoreError> {
    let open = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = connect(&folder.data(), flags, vault, key)?;
        // A file that turns out to be newer stays untouched, byte for byte.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        probe(&conn)?;
        Ok(conn)
    };
    open_twice(folder, open)
}

/// Opens for reading: beside a writer, or on a medium that can not be written at all.
pub(crate) fn reader(folder: &Folder, vault: Uuid, key: &FileKey) -> Result<Reader, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let beside = || {
        let conn = connect(&folder.data(), flags, vault, key)?;
        probe(&conn)?;
        Ok(conn)
    };
    match open_twice(folder, beside) {
        Ok(conn) => Ok(Reader { conn, copy: None }),
        Err(
            StoreError::ReadOnly
            | StoreError::ReadOnlyFolder { .. }
            | StoreError::DiskFull
            | StoreError::Sql { .. },
        ) => unwritable(folder, vault, key),
        Err(error) => Err(error),
    }
}

/// A WAL database can not be opened where its side files can not be made, but it can be read as
/// something that nobody changes; and with a WAL that holds saves, from a copy in a private place
/// (as encrypted as the original).
fn unwritable(folder: &Folder, vault: Uuid, key: &FileKey) -> Result<Reader, StoreError> {
    if !has_saves_in_wal(folder) {
        let conn = immutable(&folder.data(), vault, key)?;
        return Ok(Reader { conn, copy: None });
    }
    let what = "make a private copy";
    let copy = tempfile::tempdir().map_err(StoreError::io(what))?;
    let there = Folder::at(copy.path());
    fs::copy(folder.data(), there.data()).map_err(StoreError::io(what))?;
    fs::copy(folder.wal(), there.wal()).map_err(StoreError::io(what))?;
    make_writable(&there.data())?;
    make_writable(&there.wal())?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect(&there.data(), flags, vault, key)?;
    probe(&conn)?;
    Ok(Reader { conn, copy: Some(copy) })
}

/// Opens a database that nobody changes meanwhile, and leaves nothing beside it.
pub(crate) fn immutable(data: &Path, vault: Uuid, key: &FileKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let conn = connect(&PathBuf::from(address(data)), flags, vault, key)?;
    probe(&conn)?;
    Ok(conn)
}

/// Makes a new database file, which must not be there.
pub(crate) fn fresh(data: &Path, vault: Uuid, key: &FileKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    connect(data, flags, vault, key)
}

fn connect(
    path: &Path,
    flags: OpenFlags,
    vault: Uuid,
    key: &FileKey,
) -> Result<Connection, StoreError> {
    let conn = Connection::open_with_flags(path, flags)?;
    // SQLCipher would write about pages to stderr, which goes to journals.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    conn.execute_batch(&Store::spell(key, vault)).map_err(|error| match error {
        // The one way that a well-formed key can fail.
        rusqlite::Error::SqliteFailure(..) => StoreError::OutOfMemory,
        other => other.into(),
    })?;
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(64);
    // Memory security stays off: it makes every write eleven times slower and can not be undone.
    conn.execute_batch(
        "PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; \
         PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON",
    )?;
    Ok(conn)
}

/// Reads the first page, which fails if the key or the file is not right.
fn probe(conn: &Connection) -> Result<(), StoreError> {
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    Ok(())
}

/// A file is only called damaged when it fails twice, with memory to spare: SQLCipher has been seen
/// to take a lack of memory for a wrong key.
fn open_twice(
    folder: &Folder,
    open: impl Fn() -> Result<Connection, StoreError>,
) -> Result<Connection, StoreError> {
    // SQLite counts a piece of a page as a page. With saves in the WAL it may be one that was being
    // written when the power went, and the WAL has it whole.
    if let (Some(bytes), false) = (cut_short(folder), has_saves_in_wal(folder)) {
        return Err(StoreError::Truncated { part: Part::Data, bytes });
    }
    let first = match open() {
        Ok(conn) => return Ok(conn),
        Err(error) => place::reason(folder.path(), error),
    };
    if !matches!(first, StoreError::Damaged { .. } | StoreError::OutOfMemory) {
        return Err(first);
    }
    if Vec::<u8>::new().try_reserve_exact(32 << 20).is_err() {
        return Err(StoreError::OutOfMemory);
    }
    open().map_err(|error| match (error, cut_short(folder)) {
        (StoreError::Damaged { .. }, Some(bytes)) => {
            StoreError::Truncated { part: Part::Data, bytes }
        }
        (error, _) => error,
    })
}

/// Returns the size when it is one that no whole database has.
pub(crate) fn cut_short(folder: &Folder) -> Option<u64> {
    // A file that can not be looked at is not known to be short.
    let bytes = fs::metadata(folder.data()).ok()?.len();
    (bytes < PAGE || bytes % PAGE != 0).then_some(bytes)
}

pub(crate) fn has_saves_in_wal(folder: &Folder) -> bool {
    fs::metadata(folder.wal()).is_ok_and(|wal| wal.len() > 0)
}

/// Returns the path as an address that says that nobody changes the file.
fn address(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let mut address = String::from(if path.starts_with('/') { "file:" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                address.push(char::from(byte));
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str("?immutable=1");
    address
}

fn make_writable(path: &Path) -> Result<(), StoreError> {
    let what = "make a private copy";
    let mut rights = fs::metadata(path).map_err(StoreError::io(what))?.permissions();
    #[cfg(unix)]
    std::os::unix::fs::PermissionsExt::set_mode(&mut rights, 0o600);
    #[cfg(not(unix))]
    rights.set_readonly(false);
    fs::set_permissions(path, rights).map_err(StoreError::io(what))
}
