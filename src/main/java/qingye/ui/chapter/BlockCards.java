package qingye.ui.chapter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.exchange.picture.Fault;
import qingye.exchange.picture.PictureIntake;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;
import qingye.ui.control.FileChoices;
import qingye.ui.control.Overlay;
import qingye.ui.control.SearchList;
import qingye.ui.figure.ChartCard;
import qingye.ui.figure.ChartChoice;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.nav.Heir;
import qingye.ui.nav.Surroundings;

/// Asks for what a block needs before it can stand on the page: a table, indicators, a file.
final class BlockCards {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Overlay overlay;
    private final Surroundings around;
    private final Supplier<FileChoices> files;
    private final Heir<BlockCards> heir = new Heir<>(this);

    BlockCards(ChapterViewModel model, ChapterSteps steps, Overlay overlay, Surroundings around,
            Supplier<FileChoices> files) {
        this.model = model;
        this.steps = steps;
        this.overlay = overlay;
        this.around = around;
        this.files = files;
    }

    private String text(String key, Object... arguments) {
        return around.messages().text(key, arguments);
    }

    /// Asks for a KPI table.
    void chooseTable(SectionId into, Optional<BlockId> after) {
        var all = List.copyOf(model.content().get().tables().tables().values());
        var found = FXCollections.observableArrayList(all);
        var ask = new Object() {
            Runnable taken = () -> { /* set below, when the list is there */ };
        };
        var search = new SearchList<KpiTable>(
                "kpi-search", text("chapter.kpi.search"), found, this::row, () -> ask.taken.run());
        search.field().textProperty().addListener((_, _, query) -> {
            found.setAll(all.stream().filter(table -> title(table).contains(query.strip())).toList());
            search.list().getSelectionModel().selectFirst();
        });
        ask.taken = () -> search.selected().ifPresent(table -> {
            overlay.done();
            steps.add(into, after,
                    new Block.KpiTableBlock(steps.blockId(), table.id(), List.of()), Optional.empty());
        });
        search.list().getSelectionModel().selectFirst();
        var card = new VBox(search, new Label(text("chapter.kpi.hint")));
        card.setId("kpi-card");
        card.getStyleClass().addAll("floating-card", "figure-card");
        overlay.show(card, Optional.empty(), () -> { /* nothing was put anywhere */ });
        search.field().requestFocus();
    }

    private Node row(KpiTable table) {
        return new Label(title(table));
    }

    private String title(KpiTable table) {
        return table.title().best(model.language().get()).orElse(table.id().value());
    }

    /// Asks for the indicators of a chart.
    void chooseChart(SectionId into, Optional<BlockId> after) {
        var choice = new ChartChoice(model.content().get(), model.language().get());
        var card = new ChartCard(choice, around.messages(), () -> {
            overlay.done();
            steps.add(into, after, new Block.ChartBlock(steps.blockId(), choice.kind().get(),
                    choice.series().stream().map(one -> one.id()).toList(), choice.chosenYears(), Localized.none()),
                    Optional.empty());
        });
        overlay.show(card, Optional.empty(), () -> { /* nothing was put anywhere */ });
        card.begin();
    }

    /// Asks for the file of a picture.
    ///
    /// @param use what is done with it; the steps are those of the desk that is there when it has been read
    void choosePicture(BiConsumer<ChapterSteps, Asset> use) {
        var kind = new FileChoices.Kind(text("chapter.picture.kind"), List.of("*.png", "*.jpg", "*.jpeg", "*.svg"));
        files.get().open(text("chapter.picture.choose"), kind).ifPresent(file -> readPicture(file, use));
    }

    /// Asks for the file of a picture to be added to those of a block.
    void addPicture(BlockId block) {
        choosePicture((desk, asset) -> desk.change(block, before -> withPicture(before, asset.id()),
                Optional.of(asset)));
    }

    private static Block withPicture(Block block, AssetId picture) {
        if (block instanceof Block.Panel(var id, var kind, boolean numbered, var pictures, var words)) {
            return new Block.Panel(id, kind, numbered, joined(pictures, picture), words);
        }
        return block instanceof Block.PictureRow(var id, var pictures, var legends)
                ? new Block.PictureRow(id, joined(pictures, picture), legends)
                : block;
    }

    private static List<AssetId> joined(List<AssetId> pictures, AssetId picture) {
        return Stream.concat(pictures.stream(), Stream.of(picture)).toList();
    }

    private void readPicture(Path file, BiConsumer<ChapterSteps, Asset> use) {
        String name = String.valueOf(file.getFileName());
        around.jobs().run(text("chapter.picture.reading", name), _ -> PictureIntake.of(file),
                read -> heir.present().put(read, name, use), () -> { /* nothing was put anywhere */ });
    }

    private void put(PictureIntake read, String name, BiConsumer<ChapterSteps, Asset> use) {
        switch (read) {
            case PictureIntake.Taken(var asset) -> use.accept(steps, asset);
            case PictureIntake.Refused(Fault fault, String detail) -> around.notices().warn(switch (fault) {
                case UNREADABLE -> text("chapter.picture.unreadable", name, detail);
                case BYTES -> text("chapter.picture.bytes", name, Integer.toString(PictureIntake.MOST_BYTES >> 20));
                case FOREIGN -> text("chapter.picture.foreign", name);
                case PIXELS -> text("chapter.picture.pixels", name, detail);
                case DAMAGED -> text("chapter.picture.damaged", name);
                case EMBEDDING -> text("chapter.picture.embedding", name);
                case ENDLESS -> text("chapter.picture.endless", name);
            });
        }
    }

    /// Goes on from other ones: a picture that is being read for them is put in by these.
    void takeOver(BlockCards before) {
        heir.takeOver(before.heir);
    }
}
