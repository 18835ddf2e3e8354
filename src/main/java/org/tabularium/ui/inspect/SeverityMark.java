package org.tabularium.ui.inspect;

import java.util.Locale;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.check.Severity;

/// Marks of severities: each has a shape of its own, so that none depends on its colour.
public final class SeverityMark {
    private SeverityMark() {}

    /// The icon of a severity.
    public static FontIcon of(Severity severity) {
        FontIcon icon = new FontIcon(icon(severity));
        icon.getStyleClass().add(style(severity));
        return icon;
    }

    /// The name of the icon of a severity.
    public static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "fth-x-octagon";
            case WARNING -> "fth-alert-triangle";
            case ADVICE -> "fth-info";
        };
    }

    /// The icon of what has been dealt with.
    public static Node settled() {
        FontIcon icon = new FontIcon("fth-check");
        icon.getStyleClass().add("severity-settled");
        return icon;
    }

    /// The class that gives the colour.
    public static String style(Severity severity) {
        return "severity-" + severity.name().toLowerCase(Locale.ROOT);
    }
}
