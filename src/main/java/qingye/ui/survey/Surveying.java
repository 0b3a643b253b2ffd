package qingye.ui.survey;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import qingye.edit.Edit;
import qingye.model.id.PartId;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;
import qingye.ui.nav.Surroundings;
import qingye.ui.pick.Pages;
import qingye.workspace.Workspace;

/// The surveys of a desk: questionnaires go out of it, and answers come in on a page over its work.
public final class Surveying {

    private final SurveyViewModel model;
    private final Messages messages;
    private final Sending sending;
    private final SurveyPage page;
    private final Pages pages;
    private final Supplier<Window> window;

    /// @param ids a new id with each call: letters and digits
    /// @param files asks for files, over a window
    /// @param pages over the work of the desk
    public Surveying(
            Workspace workspace, Surroundings around, Supplier<String> ids, Function<Window, FileChoices> files,
            Pages pages) {
        this.messages = around.messages();
        this.pages = pages;
        this.window = () -> pages.getScene().getWindow();
        this.model = new SurveyViewModel(workspace, around, ids, pages::close);
        this.sending = new Sending(workspace, around, files);
        this.page = new SurveyPage(model, () -> files.apply(window.get()), () -> {
            if (model.state().get() instanceof SurveyState.Ready) {
                model.leave();
            }
            pages.close();
        });
    }

    /// The card of the answers of a group.
    ///
    /// @param hand commits an edit
    public AnswersCard card(Consumer<Edit> hand) {
        return new AnswersCard(this, messages, hand);
    }

    /// A menu of what can be done with surveys.
    public Node menu() {
        var menu = new MenuButton(messages.text("survey.menu"));
        menu.setId("survey-menu");
        menu.getStyleClass().add("flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems().addAll(item("survey-send-all", "survey.send.all", this::sendAll),
                item("survey-read", "survey.read.open", () -> read(Optional.empty())));
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Writes the questionnaires of all groups into a folder.
    public void sendAll() {
        sending.all(window.get());
    }

    /// Writes the questionnaire of a group.
    void send(PartId group) {
        sending.one(group, window.get());
    }

    /// Shows the page at which answers arrive.
    ///
    /// @param group whose answers are expected, for tables that do not say it
    public void read(Optional<PartId> group) {
        model.begin(group);
        pages.show(page, page.open());
    }

    /// Goes on from another one; files it began to read are shown here.
    public void takeOver(Surveying before) {
        model.takeOver(before.model);
    }
}
