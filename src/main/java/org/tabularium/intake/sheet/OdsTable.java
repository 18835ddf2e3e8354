package org.tabularium.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.tabularium.intake.SafeXml;

/// A table of an OpenDocument spreadsheet. Cells and rows may be said to stand there a million times over.
final class OdsTable {
    private final XMLStreamReader xml;
    private final Gathering gathering;
    private int number = 1;

    OdsTable(XMLStreamReader xml, Gathering gathering) {
        this.xml = xml;
        this.gathering = gathering;
    }

    /// Reads the table that was just begun, up to its end.
    ///
    /// @param hidden styles that hide a table
    void read(Set<String> hidden) throws XMLStreamException {
        String name = attribute(xml, "name");
        boolean isHidden = hidden.contains(attribute(xml, "style-name"));
        gathering.begin(name);
        boolean foreign = false;
        while (isWithin("table")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> row();
                    case "table-row-group", "table-header-rows", "table-rows" -> {}
                    case "table-source", "cell-range-source", "dde-source" -> {
                        // a copy of what another file said: it is told, but is no table of this one
                        gathering.note(Note.Kind.LINKS);
                        foreign |= xml.getLocalName().equals("table-source");
                        SafeXml.skip(xml);
                    }
                    default -> SafeXml.skip(xml);
                }
            }
        }
        if (foreign && name.startsWith("'")) {
            return;
        }
        gathering.end();
        if (isHidden) {
            gathering.note(Note.Kind.HIDDEN, name);
        }
    }

    private void row() throws XMLStreamException {
        int times = times("number-rows-repeated");
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (isWithin("table-row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                column = cell(cells, column);
            }
        }
        gathering.row(number, cells);
        // what stands in no cell does not have to be looked at a million times
        for (int i = 1; i < times && !cells.isEmpty(); i++) {
            gathering.row(number + i, cells);
        }
        number = (int) Math.min(Integer.MAX_VALUE / 2, (long) number + times);
    }

    /// @return the column after the cell
    private int cell(List<String> cells, int column) throws XMLStreamException {
        String kind = xml.getLocalName();
        if (!kind.equals("table-cell") && !kind.equals("covered-table-cell")) {
            SafeXml.skip(xml);
            return column;
        }
        int times = times("number-columns-repeated");
        int columns = times("number-columns-spanned");
        int rows = times("number-rows-spanned");
        if (columns > 1 || rows > 1) {
            gathering.merge(new Merge(number, number + rows - 1, column, column + columns - 1));
        }
        boolean computed = !attribute(xml, "formula").isEmpty();
        if (attribute(xml, "formula").contains("file:")) {
            gathering.note(Note.Kind.LINKS);
        }
        OdsCell cell = OdsCell.read(xml, gathering);
        if (computed && cell.type().isEmpty() && cell.text().isBlank()) {
            gathering.formula(new CellReference(number - 1, column).formatAsString(false));
        }
        int end = Math.min(Gathering.MOST_COLUMNS, column + times);
        if (!cell.text().isBlank()) {
            while (cells.size() < Math.min(column, end)) {
                cells.add("");
            }
            while (cells.size() < end) {
                cells.add(cell.text());
            }
            if (column + times > Gathering.MOST_COLUMNS) {
                gathering.columnsLeft();
            }
        }
        return Math.min(Integer.MAX_VALUE / 4, column + times);
    }

    /// Goes on; whether the end of the element was not yet reached.
    private boolean isWithin(String element) throws XMLStreamException {
        int event = SafeXml.next(xml);
        return event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element);
    }

    /// How often, or how wide or high; no more than there is any sense in.
    private int times(String name) {
        String said = attribute(xml, name);
        return said.isEmpty() ? 1 : Math.clamp(Long.parseLong(said), 1, 1 << 24);
    }

    /// An attribute, whatever its prefix; empty if there is none.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
            }
        }
        return "";
    }
}
