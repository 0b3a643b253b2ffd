package qingye.ui.nav;

/// What a person switched on or off once and finds so at the next start.
public interface Habits {

    /// Where nothing is remembered.
    Habits NONE = new Habits() {

        @Override
        public boolean is(String habit, boolean usual) {
            return usual;
        }

        @Override
        public void keep(String habit, boolean on) {
            // forgotten
        }
    };

    /// Whether something is on.
    ///
    /// @param habit its key
    /// @param usual what counts while nobody switched it
    boolean is(String habit, boolean usual);

    /// Remembers whether something is on.
    void keep(String habit, boolean on);
}
