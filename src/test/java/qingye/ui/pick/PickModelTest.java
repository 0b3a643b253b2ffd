package qingye.ui.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PickModelTest {

    private final PickModel<String> model = new PickModel<>(List.of(
            new Pickable<>("a", "环境", "T01 应对气候变化", "应当披露", ""),
            new Pickable<>("b", "环境", "T06 能源利用", "应当披露", "已在清单"),
            new Pickable<>("c", "社会", "T17 员工", "鼓励披露", "")));

    private List<String> rows() {
        return model.rows().stream().map(row -> switch (row) {
            case PickModel.Row.Head<String>(var words) -> "= " + words;
            case PickModel.Row.Item<String>(var pickable) -> pickable.value();
        }).toList();
    }

    @Test
    void listsEachGroupBelowItsHeading() {
        assertThat(rows()).containsExactly("= 环境", "a", "b", "= 社会", "c");
    }

    @Test
    void seeksByAllWordsAndKeepsWhatWasTicked() {
        model.first().ifPresent(model::toggle);
        model.sought().set("t17 鼓励");

        assertThat(rows()).containsExactly("= 社会", "c");
        model.first().ifPresent(model::toggle);
        assertThat(model.taken()).containsExactly("a", "c");
        assertThat(model.count().get()).isEqualTo(2);
    }

    @Test
    void cannotTickWhatIsThereAlready() {
        model.toggle(((PickModel.Row.Item<String>) model.rows().get(2)).pickable());

        assertThat(model.taken()).isEmpty();
    }

    @Test
    void ticksAndUnticksAllThatAreShown() {
        model.toggleShown();
        assertThat(model.taken()).containsExactly("a", "c");
        model.sought().set("员工");
        model.toggleShown();
        assertThat(model.taken()).containsExactly("a");
    }
}
