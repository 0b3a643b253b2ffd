package qingye.model.materiality;

/// What kind of impact a topic has on people and the environment.
///
/// @param actual it happens already, so that its likelihood does not count; otherwise it may happen
/// @param positive it does good, so that nothing needs to be made good again
/// @param horizon when it is felt
public record Impact(boolean actual, boolean positive, Horizon horizon) {

    /// What is taken where nothing is said: something bad that may happen soon.
    public static final Impact USUAL = new Impact(false, false, Horizon.SHORT);
}
