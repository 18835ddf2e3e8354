package org.tabularium.ui.picture;

import java.util.function.Function;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.model.Language;

/// A picture that somebody may want as a file.
///
/// @param name what it shows, as a part of a file name, for example `map`
/// @param drawn draws it in a language, explained by itself; is asked off the screen's thread
public record PictureWanted(String name, Function<Language, Drawing> drawn) {}
