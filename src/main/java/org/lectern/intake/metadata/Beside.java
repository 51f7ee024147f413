package org.lectern.intake.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a set of files that came together. A sidecar wins over the manifest, field by field.
 *
 * @param sidecars by the name of the file they speak of
 * @param faults by the name of the file they concern
 * @param others faults that concern no file that is here
 */
public record Beside(Map<String, Sidecar> sidecars, Map<String, List<String>> faults, List<String> others) {

    public static final Beside NOTHING = new Beside(Map.of(), Map.of(), List.of());

    /** Whether a file of this name speaks of others rather than being an article. */
    public static boolean isMetadata(String name) {
        return plain(name).equals(Manifest.NAME)
                || SidecarFile.speaksOf(plain(name)).isPresent();
    }

    static String plain(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    public @Nullable Sidecar of(String file) {
        return sidecars.get(file);
    }

    /** What could not be used of what stands beside a file, by file and line. */
    public List<String> faultsOf(String file) {
        return faults.getOrDefault(file, List.of());
    }

    /** All faults, those of files first. */
    public List<String> allFaults() {
        List<String> all = new ArrayList<>();
        faults.values().forEach(all::addAll);
        all.addAll(others);
        return all;
    }

    /** Gathers it, file by file. */
    static final class Gathering {

        private final Set<String> files;
        private final Map<String, Sidecar> sidecars = new LinkedHashMap<>();
        private final Map<String, List<String>> faults = new LinkedHashMap<>();
        private final List<String> others = new ArrayList<>();

        /**
         * @param files the names of the files that may be spoken of
         */
        Gathering(Set<String> files) {
            this.files = files;
        }

        void manifest(String folder, Manifest manifest) {
            others.addAll(manifest.faults());
            manifest.files().forEach((name, sidecar) -> {
                String file = folder + name;
                if (files.contains(file)) {
                    sidecars.put(file, sidecar);
                    addFaults(file, manifest.rowFaults().get(name));
                } else {
                    others.add(sidecar.evidence() + ": there is no file “" + file + "” here.");
                }
            });
        }

        private void addFaults(String file, @Nullable List<String> more) {
            if (more != null && !more.isEmpty()) {
                faults.computeIfAbsent(file, each -> new ArrayList<>()).addAll(more);
            }
        }

        void sidecar(String name, String file, SidecarFile read) {
            if (!files.contains(file)) {
                others.add(name + ": there is no file “" + file + "” here.");
                return;
            }
            addFaults(file, read.faults());
            Optional<Sidecar> beneath = Optional.ofNullable(sidecars.get(file));
            sidecars.put(file, beneath.map(read.sidecar()::over).orElse(read.sidecar()));
        }

        void fault(String fault) {
            others.add(fault);
        }

        Beside done() {
            return new Beside(sidecars, faults, others);
        }
    }
}
