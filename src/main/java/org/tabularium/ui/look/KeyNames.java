package org.tabularium.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.tabularium.words.Words;

/// Key combinations as the keys are labelled, in the language of the user.
public final class KeyNames {
    private KeyNames() {}

    public static String of(KeyCombination keys, Words words) {
        List<String> parts = new ArrayList<>();
        if (isDown(keys.getShortcut()) || isDown(keys.getControl())) {
            parts.add(words.get("key.name.ctrl"));
        }
        if (isDown(keys.getAlt())) {
            parts.add("Alt");
        }
        if (isDown(keys.getShift())) {
            parts.add(words.get("key.name.shift"));
        }
        if (keys instanceof KeyCodeCombination combination) {
            String name = "key.name." + combination.getCode().name().toLowerCase(Locale.ROOT);
            parts.add(words.has(name) ? words.get(name) : combination.getCode().getName());
        }
        return String.join(" ", parts);
    }

    private static boolean isDown(KeyCombination.ModifierValue value) {
        return value == KeyCombination.ModifierValue.DOWN;
    }
}
