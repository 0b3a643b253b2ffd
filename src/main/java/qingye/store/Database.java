package qingye.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// The way to a database file.
///
/// @param file its name ends in [StoreFile#ENDING]
record Database(Path file, Mode mode) {

    private static final String USER = "qingye";
    private static final Set<Integer> BUSY =
            Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE);
    private static final Set<Integer> DISK = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2);

    /// What the database is opened for.
    enum Mode {
        /// to work in: what is committed is written at once, and always at the end of the file. Where freed room is
        /// used again, this database loses track of its newest version when it is not closed (decision 0009).
        LASTING(";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0"),
        /// to be filled, or tried out, and closed: nothing has to last before that
        PASSING(";WRITE_DELAY=500");

        private final String setting;

        Mode(String setting) {
            this.setting = setting;
        }
    }

    /// A connection; the file stays open until the last one is closed.
    ///
    /// @throws StoreException if the database cannot be opened
    Connection connect() {
        try {
            return source().getConnection();
        } catch (SQLException | IllegalStateException e) {
            throw new StoreException(e);
        }
    }

    /// Where connections come from.
    DataSource source() {
        String name = file.toString();
        var source = new JdbcDataSource();
        source.setUser(USER);
        source.setPassword("");
        source.setURL("jdbc:h2:file:" + name.substring(0, name.length() - StoreFile.ENDING.length())
                + ";IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0" + mode.setting);
        return source;
    }

    /// What such a failure of this database means.
    Access.Cause cause(StoreException failure) {
        for (Throwable one : StoreException.chain(failure)) {
            switch (one) {
                case SQLException sql when BUSY.contains(sql.getErrorCode()) -> {
                    return Access.Cause.IN_USE;
                }
                case SQLException sql when sql.getErrorCode() == ErrorCode.WRONG_USER_OR_PASSWORD -> {
                    return Access.Cause.FOREIGN;
                }
                case SQLException sql when DISK.contains(sql.getErrorCode()) -> {
                    return Disk.cause(failure, file);
                }
                case MVStoreException store when store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED -> {
                    return Disk.cause(failure, file);
                }
                default -> {
                    // what lies below may say more
                }
            }
        }
        return Disk.isFull(file) ? Access.Cause.FULL : Access.Cause.DAMAGED;
    }
}
