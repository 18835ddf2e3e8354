package org.tabularium.ui.look;

import java.util.Objects;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tabularium.words.Words;

/// Keys that a menu names in the language of the user: JavaFX itself says "Ctrl" everywhere.
public final class SpokenKeys extends KeyCombination {
    private final KeyCombination keys;
    private final String name;

    public SpokenKeys(KeyCombination keys, Words words) {
        super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
        this.keys = keys;
        this.name = KeyNames.of(keys, words);
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getDisplayText() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpokenKeys spoken && keys.equals(spoken.keys);
    }

    @Override
    public int hashCode() {
        return Objects.hash(SpokenKeys.class, keys);
    }
}
