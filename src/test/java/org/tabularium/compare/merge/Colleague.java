package org.tabularium.compare.merge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.tabularium.model.Department;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.held.OnDisk;
import org.tabularium.store.held.Saving;
import org.tabularium.store.journal.Later;

/// A process that edits a register together with others, saves after each edit, and says what it does.
///
/// It adds departments of its own, removes some of them again, and now and then gives the record another title, which the
/// others do as well.
final class Colleague {
    private final String name;
    private final HeldFile held;
    private final Random chance = new Random();
    private Register mine;

    private Colleague(String name, HeldFile held) {
        this.name = name;
        this.held = held;
        mine = held.opened().register();
    }

    /// Works for a while.
    ///
    /// @param args name, file, folder of the program's own state, milliseconds to work
    public static void main(String[] args) throws Exception {
        try (Keeper keeper = new Keeper(Path.of(args[2]), Later.inBackground(), Clock.systemUTC());
                HeldFile held = keeper.open(Path.of(args[1]))) {
            System.out.println("ready");
            Colleague colleague = new Colleague(args[0], held);
            long end = System.nanoTime() + Long.parseLong(args[3]) * 1_000_000;
            for (int i = 1; System.nanoTime() < end; i++) {
                colleague.work(i);
            }
        }
    }

    private void work(int turn) throws StoreException, InterruptedException {
        String done = turn % 7 == 0 ? remove() : turn % 3 == 0 ? retitle(turn) : add(turn);
        held.edited(mine);
        save(held.save(mine));
        System.out.println(done);
    }

    private String add(int turn) {
        Id<Department> id = new Id<>(name + "-" + turn);
        mine = mine.withDepartments(Stream.concat(mine.departments().stream(), Stream.of(
                Department.blank(id, LocalText.of(Language.GERMAN, id.value())))).toList());
        return "added " + id.value();
    }

    private String remove() {
        Optional<Department> own = mine.departments().stream().filter(d -> d.id().value().startsWith(name))
                .findFirst();
        mine = mine.withDepartments(
                mine.departments().stream().filter(d -> !own.equals(Optional.of(d))).toList());
        return "removed " + own.map(d -> d.id().value()).orElse("nothing");
    }

    private String retitle(int turn) {
        String before = title(mine);
        mine = mine.withTitle(LocalText.of(Language.GERMAN, name + "-" + turn));
        return "titled " + name + "-" + turn + " over " + before;
    }

    private void save(Saving first) throws StoreException, InterruptedException {
        for (Saving saving = first;;) {
            switch (saving) {
                case Saving.Done _ -> {
                    return;
                }
                case Saving.Taken _ -> {
                    Thread.sleep(chance.nextInt(20)); // two who take from each other all the time come to nothing
                    held.takeOver();
                    saving = held.save(mine);
                }
                case Saving.Changed(Optional<Register> base, OnDisk there) -> {
                    Register theirs = ((OnDisk.Other) there).opened().register();
                    Merge merge = Merge.of(base.orElseThrow(), mine, theirs);
                    if (!merge.conflicts().isEmpty()) {
                        System.out.println("told " + title(theirs));
                    }
                    mine = merge.merged();
                    saving = held.saveOver(mine, there);
                }
            }
        }
    }

    static String title(Register register) {
        return register.title().in(Language.GERMAN);
    }

    static List<String> departments(Register register) {
        return register.departments().stream().map(d -> d.id().value()).toList();
    }
}
