package org.tabularium.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.tabularium.check.Checker;
import org.tabularium.check.rule.Rules;
import org.tabularium.compose.Art30Processor;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Paper;
import org.tabularium.compose.Papers;
import org.tabularium.compose.notice.Notices;
import org.tabularium.export.Progress;
import org.tabularium.export.dpv.DpvWriter;
import org.tabularium.export.html.HtmlWriter;
import org.tabularium.export.tilt.TiltWriter;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// What is done with a register as soon as it is open.
final class InUse {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private InUse() {}

    static void everything(Register register) throws IOException {
        OutputStream out = OutputStream.nullOutputStream();
        Checker.once(register, Shipped.LAW, Rules.all(), DAY);
        HtmlWriter.write(Art30Register.of(Shipped.LAW).document(register, Language.GERMAN), out,
                Progress.NONE);
        HtmlWriter.write(Art30Processor.of(Shipped.LAW).document(register, Language.ENGLISH), out,
                Progress.NONE);
        for (Paper paper : Paper.values()) {
            Papers.of(Shipped.LAW).document(register, paper, Language.GERMAN);
        }
        for (Notice notice : register.notices()) {
            Notices.of(Shipped.LAW).document(register, notice, Language.GERMAN);
        }
        DpvWriter.write(register, Shipped.LAW, out, Progress.NONE);
        TiltWriter.write(register, Shipped.LAW, Language.GERMAN, out, Progress.NONE);
    }
}
