/// Pictures that come in, from a file a person chose or out of a text: looked at before any library opens them.
/// It must not know where they will stand.
@NullMarked
package qingye.exchange.picture;

import org.jspecify.annotations.NullMarked;
