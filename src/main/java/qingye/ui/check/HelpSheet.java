package qingye.ui.check;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

import qingye.check.word.HelpPages;
import qingye.check.word.RuleWords;
import qingye.model.check.Rule;
import qingye.text.Messages;
import qingye.ui.control.MarkdownView;
import qingye.ui.control.SheetHost;

/// Shows the pages of help on the rules over the window.
final class HelpSheet {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 480;

    private final Messages messages;
    private final HelpPages pages;
    private final SheetHost sheets;

    HelpSheet(Messages messages, SheetHost sheets) {
        this.messages = messages;
        this.pages = new HelpPages(messages.locale());
        this.sheets = sheets;
    }

    /// Shows the page on that rule.
    void show(Rule rule) {
        String source = pages.page(rule);
        var page = new ScrollPane(new MarkdownView(body(source), this::follow));
        page.setId("help-page");
        page.getStyleClass().addAll("edge-to-edge", "help-page");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setPrefSize(WIDTH, HEIGHT);
        var close = new Button(messages.text("findings.help.close"));
        close.setId("help-close");
        close.setOnAction(_ -> sheets.close());
        String title = MarkdownView.title(source).orElseGet(() -> new RuleWords(messages).name(rule));
        sheets.show("help", title, page, List.of(close));
        page.setAccessibleText(title);
    }

    /// The title stands over the sheet already.
    private static String body(String source) {
        return source.startsWith("# ") ? source.substring(source.indexOf('\n') + 1) : source;
    }

    /// Pages link to each other by the names of their files; what else they name is not opened from here.
    private void follow(String destination) {
        String name = destination.replaceAll("^.*/|_(zh|en)\\.md$", "");
        Rule.of(name).ifPresent(this::show);
    }
}
