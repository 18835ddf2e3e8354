package org.tabularium.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.document.Workbook;

class PrintingTest {

    @Test
    void aNarrowSheetIsOnePageWide() {
        assertThat(new Printing(1, List.of(50, 50, 90)).isOnePageWide()).isTrue();
        assertThat(new Printing(1, List.of(50, 50, 91)).isOnePageWide()).isFalse();
    }

    @Test
    void aWideSheetGoesOnToTheRightWithTheColumnsThatNameTheRows() {
        Printing printing = new Printing(2, List.of(6, 30, 100, 50, 80, 90));
        assertThat(printing.breaks()).as("36 characters stand on each page").containsExactly(4, 5);
    }

    @Test
    void aColumnWiderThanAPageHasOneOfItsOwn() {
        assertThat(new Printing(1, List.of(20, 250, 30)).breaks()).containsExactly(2);
    }

    @Test
    void aColumnWidensUntilNoCellIsTallerThanARow() {
        String text = String.join(" ", Collections.nCopies(400, "Datenschutz"));
        Workbook.Cell cell = new Workbook.TextCell(text, Optional.empty());
        Workbook.Sheet sheet = new Workbook.Sheet("A",
                List.of(new Workbook.Column("a", 20), new Workbook.Column("b", 20)),
                List.of(List.of(cell, new Workbook.EmptyCell())));
        List<Integer> widths = Widths.of(sheet).widths();
        assertThat(Widths.lines(cell, widths.get(0), false)).isLessThanOrEqualTo(30);
        assertThat(widths.get(1)).isEqualTo(20);
    }
}
