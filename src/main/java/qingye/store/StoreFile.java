package qingye.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Year;

import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import qingye.store.table.StoredContent;

/// A file on disk that is or becomes a workspace.
///
/// @param path absolute; its name ends in [#ENDING]
public record StoreFile(Path path) {

    /// What the database puts behind every name.
    public static final String ENDING = ".mv.db";

    private static final String USER = "qingye";

    /// Makes a blank workspace of a file that is empty.
    public Access create(Year year) {
        JdbcDataSource source = source("");
        try {
            Connection connection = source.getConnection();
            Schema.PRESENT.migrate(source);
            Jdbi.open(connection).useTransaction(handle -> new StoredContent(handle).begin(year));
            return new Access.Granted(new Store(connection));
        } catch (SQLException | FlywayException | JdbiException e) {
            return denied(e);
        }
    }

    /// Opens the file for reading and writing.
    public Access open() {
        JdbcDataSource source = source(";IFEXISTS=TRUE");
        try {
            return new Access.Granted(new Store(source.getConnection()));
        } catch (SQLException e) {
            return denied(e);
        }
    }

    private JdbcDataSource source(String settings) {
        String name = path.toString();
        var source = new JdbcDataSource();
        source.setUser(USER);
        source.setPassword("");
        source.setURL("jdbc:h2:file:" + name.substring(0, name.length() - ENDING.length())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0" + settings);
        return source;
    }

    private static Access denied(Exception failure) {
        Access.Cause cause = Access.Cause.DAMAGED;
        if (failure instanceof SQLException sql) {
            cause = switch (sql.getErrorCode()) {
                case ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE -> Access.Cause.IN_USE;
                case ErrorCode.WRONG_USER_OR_PASSWORD -> Access.Cause.FOREIGN;
                default -> Access.Cause.DAMAGED;
            };
        }
        return new Access.Denied(cause, StoreException.said(failure));
    }
}
