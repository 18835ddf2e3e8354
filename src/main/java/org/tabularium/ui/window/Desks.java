package org.tabularium.ui.window;

import org.tabularium.check.Wording;
import org.tabularium.compose.Art30Register;
import org.tabularium.edit.Editor;
import org.tabularium.ui.inspect.Checks;
import org.tabularium.ui.inspect.Inspector;
import org.tabularium.ui.place.Desk;
import org.tabularium.ui.port.Ports;
import org.tabularium.words.Words;

/// Puts together what the places of a window work with.
final class Desks {
    private Desks() {}

    static Desk of(Editor open, Inspector inspector, Shell shell, Services services) {
        Words words = shell.words();
        Ports ports = services.ports();
        Checks checks = new Checks(inspector,
                new Wording(words.locale(), services.law(), open.register().primary()), words);
        return new Desk(open, services.law(), Art30Register.of(services.law()),
                shell.work().labels().in(words.locale()), words, shell.navigation(), ports.clock(),
                ports.background(),
                ports.frames(), new Speaking(shell.overlay(), shell.notices(), shell::failed),
                shell.work().catalog(), checks, shell.work().dpf().participants());
    }
}
