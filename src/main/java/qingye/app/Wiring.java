package qingye.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javafx.scene.Node;

import qingye.exchange.template.Templates;
import qingye.settings.Settings;
import qingye.settings.SettingsFile;
import qingye.text.Messages;
import qingye.ui.chapter.ChapterDesk;
import qingye.ui.check.FindingsFoot;
import qingye.ui.control.SheetHost;
import qingye.ui.data.DataDesk;
import qingye.ui.index.IndexDesk;
import qingye.ui.materiality.MaterialityDesk;
import qingye.ui.nav.Desk;
import qingye.ui.nav.FirstSteps;
import qingye.ui.nav.Foot;
import qingye.ui.nav.Surroundings;
import qingye.ui.publish.FolderMemory;
import qingye.ui.publish.PublishDesk;
import qingye.ui.shell.Rooms;
import qingye.ui.shell.Services;
import qingye.ui.shell.Shelf;
import qingye.ui.start.StartView;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// Puts the parts of the program together, by hand.
final class Wiring {

    private Wiring() {}

    static Services services(Core core, Machine machine, Locale language, String version) {
        return new Services(
                core.clock(),
                new FileShelf(core.files()),
                new HouseRooms(core, machine, new LastFolder()),
                new SettingsFile(machine.settings(), Settings.first(language)),
                machine.choices(),
                machine.newFiles(),
                version);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /// The start page and the desks, in the order of the rail.
    private record HouseRooms(Core core, Machine machine, FolderMemory folders) implements Rooms {

        @Override
        public List<Desk> desks(Workspace workspace, Surroundings surroundings) {
            return List.of(
                    new DataDesk(workspace, surroundings, machine.choices(), Core::factors,
                            machine.opener()),
                    new ChapterDesk(workspace, surroundings, Wiring::newId, machine.choices(),
                            core.press()),
                    new MaterialityDesk(workspace, surroundings, Wiring::newId, machine.choices()),
                    new IndexDesk(workspace, surroundings, Wiring::newId, machine.choices()),
                    new PublishDesk(workspace, surroundings, core.publication(), folders, core.clock(),
                            machine.opener()));
        }

        @Override
        public Foot foot(Workspace workspace, Surroundings surroundings, SheetHost sheets, Runnable leave) {
            return new FindingsFoot(workspace, surroundings, () -> Core.checker()::check, sheets, leave);
        }

        @Override
        public Node start(Messages messages, List<Path> recent, FirstSteps steps) {
            return new StartView(messages, recent, steps);
        }
    }

    /// The folder of the last export, for as long as the window is open.
    private static final class LastFolder implements FolderMemory {

        private Optional<Path> last = Optional.empty();

        @Override
        public Optional<Path> last() {
            return last;
        }

        @Override
        public void remember(Path folder) {
            last = Optional.of(folder);
        }
    }

    /// Workspaces kept in files.
    private record FileShelf(WorkspaceFiles files) implements Shelf {

        @Override
        public Opening open(Path file) {
            return files.open(file);
        }

        @Override
        public Opening create(Path file, Beginning beginning) {
            return files.create(file, new qingye.exchange.template.Beginning(
                    template(beginning.template()), Optional.of(beginning.year()), Optional.of(beginning.language()),
                    beginning.company()).content());
        }

        private static String template(Template template) {
            return switch (template) {
                case BLANK -> Templates.BLANK;
                case SAMPLE -> Templates.SAMPLE;
                case SZSE -> Templates.SZSE;
                case FINANCIAL -> Templates.FINANCIAL;
                case MANUFACTURER -> Templates.MANUFACTURER;
                case HKEX -> Templates.HKEX;
            };
        }
    }
}
