package qingye.exchange.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import qingye.exchange.log.Refusal;
import qingye.exchange.sheet.Book;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.task.Progress;

/// The sheets of a form that came back, hidden ones too.
public final class Pages {

    private Pages() {}

    /// Reads them all.
    ///
    /// @param room how much they may hold
    /// @throws RefusedSource if the file cannot be read as a whole
    public static List<Book.Page> of(Path file, Room room, Progress progress) throws RefusedSource {
        var pages = new ArrayList<Book.Page>();
        try {
            Book.read(file, true, room, (page, _) -> pages.add(page), progress);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return pages;
    }

    /// What the system said, as the reason of a refusal.
    public static RefusedSource unreadable(IOException e) {
        return new RefusedSource(Refusal.UNREADABLE, String.valueOf(e.getMessage()));
    }
}
