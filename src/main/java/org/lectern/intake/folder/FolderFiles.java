package org.lectern.intake.folder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Every query about the files of the folder that were taken in. */
@ApplicationScoped
public class FolderFiles implements PanacheRepositoryBase<FolderFile, String> {

    /** Records a file in place of what was recorded for its path before. */
    public void record(FolderFile file) {
        getEntityManager().merge(file);
    }
}
