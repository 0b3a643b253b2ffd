package qingye.compose.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import qingye.document.Drawing.Point;

class LabelPlacesTest {

    @Test
    void firstWishIsTakenWhereItIsFree() {
        var places = new LabelPlaces();
        assertThat(places.free("12.5", 8, new Point(50, 100), 120)).isEqualTo(100);
        assertThat(places.free("13.5", 8, new Point(150, 100), 120)).isEqualTo(100);
    }

    @Test
    void neighboursThatWouldMeetGiveWay() {
        var places = new LabelPlaces();
        places.free("3,541.51", 8, new Point(50, 100), 120);
        assertThat(places.free("1,541.51", 8, new Point(70, 100), 120)).as("the second wish").isEqualTo(120);
        assertThat(places.free("2,541.51", 8, new Point(60, 100), 120)).as("above both").isLessThan(92);
    }
}
