package org.tabularium.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.window.Shell;

/// How well the texts of a window can be told from what lies behind them (WCAG 2.2, 1.4.3 and 1.4.11). To be used on the
/// screen's thread.
final class Contrast {
    private static final double OF_TEXT = 4.5;
    private static final double OF_ICONS = 3;
    private final Parent root;

    Contrast(Shell shell) {
        root = shell.scene().getRoot();
    }

    /// The texts and icons that are too pale, in words; those of controls that cannot be used now may be (1.4.3).
    Set<String> faults() {
        Set<String> faults = new LinkedHashSet<>();
        Node dialog = root.lookup(".dialog");
        walk(dialog == null ? root : dialog, faults);
        return faults;
    }

    private void walk(Node node, Set<String> faults) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && isThere(text)) {
            check(text, faults);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults));
        }
    }

    private static boolean isThere(Text text) {
        return Parts.isSeen(text) && text.getLayoutBounds().getWidth() > 0
                && around(text).allMatch(n -> n.getOpacity() > 0);
    }

    private void check(Text text, Set<String> faults) {
        if (!(text.getFill() instanceof Color fill) || fill.getOpacity() == 0) {
            return; // nothing is painted yet
        }
        Color behind = behind(text);
        double opacity = around(text).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
        double ratio = ratio(over(fill, opacity, behind), behind);
        double least = text instanceof FontIcon ? OF_ICONS : OF_TEXT;
        if (ratio < least) {
            faults.add(String.format(Locale.ROOT, "%.2f %s on %s: %s “%s”", ratio, hex(fill), hex(behind),
                    where(text), text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText()));
        }
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, n -> n != null, Node::getParent);
    }

    /// What is painted behind the middle of a text, from the window up to the text.
    private Color behind(Text text) {
        Bounds at = text.localToScene(text.getLayoutBounds());
        double x = at.getCenterX();
        double y = at.getCenterY();
        List<Node> path = new ArrayList<>(around(text).toList()).reversed();
        Color seen = Color.WHITE;
        for (int i = 0; i + 1 < path.size(); i++) {
            seen = painted(path.get(i), x, y, seen);
            seen = siblings((Parent) path.get(i), path.get(i + 1), x, y, seen);
        }
        return seen;
    }

    /// What lies below the next node of the way, within the same parent: marks behind a line of text.
    private static Color siblings(Parent parent, Node next, double x, double y, Color before) {
        Color seen = before;
        for (Node sibling : parent.getChildrenUnmodifiable()) {
            if (sibling.equals(next)) {
                return seen;
            }
            if (sibling.isVisible() && sibling instanceof Shape && !(sibling instanceof Text)
                    && sibling.contains(sibling.sceneToLocal(x, y))) {
                seen = painted(sibling, x, y, seen);
            }
        }
        return seen;
    }

    private static Color painted(Node node, double x, double y, Color before) {
        Color seen = before;
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color color && covers(region, fill, x, y)) {
                    seen = over(color,
                            around(region).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b),
                            seen);
                }
            }
        } else if (node instanceof Shape shape && shape.getFill() instanceof Color color) {
            seen = over(color, shape.getOpacity(), seen);
        }
        return seen;
    }

    /// Whether a fill reaches there. What has been scrolled away is seen on the same ground once it is scrolled to.
    private static boolean covers(Region region, BackgroundFill fill, double x, double y) {
        Insets in = fill.getInsets();
        Point2D at = region.sceneToLocal(x, y);
        return !region.getLayoutBounds().contains(at)
                || (at.getX() >= in.getLeft() && at.getY() >= in.getTop()
                        && at.getX() <= region.getWidth() - in.getRight()
                        && at.getY() <= region.getHeight() - in.getBottom());
    }

    private static Color over(Color above, double opacity, Color below) {
        double a = above.getOpacity() * opacity;
        return Color.color(a * above.getRed() + (1 - a) * below.getRed(),
                a * above.getGreen() + (1 - a) * below.getGreen(),
                a * above.getBlue() + (1 - a) * below.getBlue());
    }

    /// The contrast of two colours (WCAG 2.2).
    static double ratio(Color one, Color two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String where(Node text) {
        return around(text).map(n -> String.join(".", n.getStyleClass())).filter(s -> !s.isEmpty())
                .filter(s -> !s.equals("text") && !s.equals("label")).limit(2)
                .reduce((a, b) -> b + " > " + a).orElse("");
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
    }
}
