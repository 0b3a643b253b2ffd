package qingye.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MarkdownViewTest {

    private static final String PAGE = """
            # 合计与分项

            分项**相加**应等于
            合计，见 `12.3` 与 [比率](ratio_zh.md)。

            1. 先看
            2. 再改

            | 员工 | 2024 |
            | --- | ---: |
            | 男性 | 560 |
            """;

    private final List<String> followed = new ArrayList<>();

    private MarkdownView view(String source) {
        return new MarkdownView(source, followed::add);
    }

    private static List<Node> all(Node node) {
        var all = new ArrayList<Node>();
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
        }
        return all;
    }

    private static List<String> words(Node node) {
        return all(node).stream().map(one -> switch (one) {
            case Text text -> text.getText();
            case Label label -> label.getText();
            default -> "";
        }).filter(text -> !text.isEmpty()).toList();
    }

    @Test
    void saysTheTitleOfAPage() {
        assertThat(MarkdownView.title(PAGE)).contains("合计与分项");
        assertThat(MarkdownView.title("no heading")).isEmpty();
    }

    @Test
    void joinsChineseLinesWithoutABlankAndLatinOnesWithOne() {
        assertThat(String.join("", words(view("相加应等于\n合计")))).isEqualTo("相加应等于合计");
        assertThat(String.join("", words(view("sum to\nthe total")))).isEqualTo("sum to the total");
    }

    @Test
    void showsEveryPartOfAPage() {
        MarkdownView view = view(PAGE);

        assertThat(words(view)).contains("合计与分项", "相加", "12.3", "1.", "2.", "再改", "男性", "560");
        assertThat(all(view)).filteredOn(one -> one.getStyleClass().contains("markdown-strong"))
                .singleElement().extracting(one -> ((Text) one).getText()).isEqualTo("相加");
        assertThat(all(view)).filteredOn(GridPane.class::isInstance).singleElement()
                .satisfies(one -> assertThat(((GridPane) one).getRowCount()).isEqualTo(2));
    }

    @Test
    void tellsWhereALinkLeads() {
        Node link = all(view(PAGE)).stream()
                .filter(one -> one.getStyleClass().contains("markdown-link"))
                .findFirst().orElseThrow();
        link.getOnMouseClicked().handle(new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, true, null));

        assertThat(followed).containsExactly("ratio_zh.md");
    }

    @Test
    void leavesOutWhatHelpHasNoUseFor() {
        assertThat(words(view("<b>HTML</b>\n\n![picture](a.png)"))).doesNotContain("<b>");
    }
}
