package org.tabularium.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.tabularium.ui.form.Put.Gesture;
import org.tabularium.ui.form.TableControl.At;

/// The keys of a table: between the cells, into one and out of it, and what can be done with rows.
final class TableKeys {
    private static final double STEP = 0.03;
    private final TableControl<?> table;

    private TableKeys(TableControl<?> table) {
        this.table = table;
    }

    static void install(Node node, TableControl<?> table) {
        TableKeys keys = new TableKeys(table);
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof Node target) || hasPopup(target)) {
            return;
        }
        Optional<At> at = table.lines().at(target);
        boolean done = at.isPresent() ? cell(event, at.get(), target)
                : target.equals(table.adder()) ? adder(event)
                        : table.lines().row(target).filter(row -> details(event, row)).isPresent();
        if (done) {
            event.consume();
        }
    }

    /// Lists that are open take the keys themselves.
    private static boolean hasPopup(Node node) {
        return Window.getWindows().stream().anyMatch(w -> w instanceof PopupWindow popup && popup.isShowing()
                && node.equals(popup.getOwnerNode()));
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean printable = !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl)
                && !event.isShortcutDown() && !event.isControlDown();
        if (printable && event.getTarget() instanceof Node target && !table.isReadOnly()) {
            table.lines().at(target).map(table::cell).filter(c -> c.node().equals(target)).ifPresent(c -> {
                c.type(text);
                event.consume();
            });
        }
    }

    private boolean adder(KeyEvent event) {
        if (event.getCode() == KeyCode.UP && table.size() > 0) {
            table.focus(new At(table.size() - 1, 0));
            return true;
        }
        table.pasteAtEnd(event);
        return event.isConsumed();
    }

    private boolean details(KeyEvent event, int row) {
        boolean out = event.getCode() == KeyCode.ESCAPE
                || (event.getCode() == KeyCode.ENTER && event.isAltDown());
        if (out && table.isOpen(row)) {
            table.toggle(row);
        }
        return out;
    }

    private boolean cell(KeyEvent event, At at, Node target) {
        if (table.cell(at).isEntered()) {
            return inside(event, at, target);
        }
        if (event.isAltDown()) {
            return withAlt(event, at);
        }
        if (Pasted.isPaste(event)) {
            table.paste(at, Pasted.cells(), Gesture.PASTE);
            return true;
        }
        if (Pasted.isCopy(event)) {
            table.copy(at);
            return true;
        }
        return event.isShortcutDown() ? withControl(event, at)
                : event.isShiftDown() ? withShift(event, at) : alone(event, at);
    }

    private boolean inside(KeyEvent event, At at, Node target) {
        if (Pasted.isPaste(event) && Pasted.several()) {
            out(at);
            table.paste(at, Pasted.cells(), Gesture.PASTE);
            return true;
        }
        return switch (event.getCode()) {
            case ESCAPE -> out(at);
            case ENTER -> {
                out(at);
                yield event.isAltDown() ? withAlt(event, at) : below(at);
            }
            case TAB -> !event.isControlDown() && tab(at, target, event.isShiftDown());
            default -> false;
        };
    }

    /// Out of the cell, but not away from it.
    private boolean out(At at) {
        table.cell(at).focus();
        table.cell(at).leave();
        return true;
    }

    /// On to the next row, which is made if there is none.
    private boolean below(At at) {
        if (at.row() + 1 < table.size()) {
            table.focus(new At(at.row() + 1, at.column()));
        } else if (!table.isReadOnly()) {
            table.append();
        }
        return true;
    }

    /// On to the next language within the cell, or to the next cell.
    private boolean tab(At at, Node target, boolean back) {
        List<Node> inputs = table.cell(at).inputs();
        int next = inputs.indexOf(target) + (back ? -1 : 1);
        if (next >= 0 && next < inputs.size() && inputs.contains(target)) {
            inputs.get(next).requestFocus();
            return true;
        }
        out(at);
        table.cell(at).node()
                .requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        return true;
    }

    private boolean withAlt(KeyEvent event, At at) {
        switch (event.getCode()) {
            case UP -> table.move(at.row(), -1);
            case DOWN -> table.move(at.row(), 1);
            case LEFT -> table.shares().move(at.column(), event.isShiftDown() ? -STEP : 0);
            case RIGHT -> table.shares().move(at.column(), event.isShiftDown() ? STEP : 0);
            case ENTER -> table.toggle(at.row());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent event, At at) {
        switch (event.getCode()) {
            case A -> table.lines().select(new RowRange(0, table.size() - 1));
            case D -> table.duplicate(at.row());
            case ENTER -> table.insert(at.row() + 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShift(KeyEvent event, At at) {
        switch (event.getCode()) {
            case UP -> extend(at, -1);
            case DOWN -> extend(at, 1);
            case SPACE -> table.lines().select(new RowRange(at.row(), at.row()));
            case F10 -> table.lines().row(at.row()).openMenu();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void extend(At at, int by) {
        int row = Math.clamp(at.row() + (table.lines().selected().isEmpty() ? 0L : by), 0, table.size() - 1);
        table.lines().select(table.lines().selected().or(at.row()).to(row));
        table.focus(new At(row, at.column()));
    }

    private boolean alone(KeyEvent event, At at) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            boolean any = !table.lines().selected().isEmpty();
            table.lines().select(RowRange.NONE);
            return any;
        }
        switch (code) {
            case ENTER, F2 -> table.enter(at);
            case UP -> go(at.row() - 1, at.column());
            case DOWN -> go(at.row() + 1, at.column());
            case LEFT -> go(at.row(), at.column() - 1);
            case RIGHT -> go(at.row(), at.column() + 1);
            case HOME -> go(at.row(), 0);
            case END -> go(at.row(), table.shares().columns() - 1);
            case DELETE -> remove(at);
            case BACK_SPACE -> table.paste(at, List.of(List.of("")), Gesture.CHANGE);
            case CONTEXT_MENU -> table.lines().row(at.row()).openMenu();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void remove(At at) {
        RowRange range = table.lines().selected().or(at.row());
        table.remove(range.first(), range.last());
    }

    private void go(int row, int column) {
        table.lines().select(RowRange.NONE);
        if (row >= table.size()) {
            table.adder().requestFocus();
        } else if (row >= 0 && column >= 0 && column < table.shares().columns()) {
            table.focus(new At(row, column));
        }
    }
}
