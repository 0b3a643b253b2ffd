/// Templates in: a directory of readable text becomes the first content of a workspace.
/// It must not know the store, nor that some templates come with the program.
@NullMarked
package qingye.exchange.template;

import org.jspecify.annotations.NullMarked;
