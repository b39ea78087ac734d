package org.gainsay.store;

import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/** Says in a sentence why a database does not open. */
final class OpeningFault {

    private OpeningFault() {}

    static UnusableDataset of(SQLException fault, DatasetLocation dataset) {
        String sentence =
                switch (fault.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                        "The dataset " + dataset + " is open in another gainsay; close that shell, or ";
                    case ErrorCode.FILE_CORRUPTED_1,
                            ErrorCode.FILE_VERSION_ERROR_1,
                            ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                        dataset + " is not a dataset, or is damaged or encrypted; restore it from a copy, or ";
                    case ErrorCode.WRONG_USER_OR_PASSWORD -> dataset + " belongs to another program; ";
                    case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                        "The dataset " + dataset + " cannot be read and written; look to its disk and permissions, or ";
                    default -> "The dataset " + dataset + " cannot be opened (" + fault.getMessage() + "); ";
                };
        return new UnusableDataset(sentence + DatasetFile.REMEDY, fault);
    }

    static UnusableDataset of(FlywayException fault, DatasetLocation dataset) {
        String sentence;
        if (fault.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            sentence = dataset + " is a database of another program; ";
        } else if (fault.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
            sentence = "The dataset " + dataset + " was made by another version of gainsay; use that version, or ";
        } else {
            sentence = "The tables of the dataset " + dataset + " cannot be made (" + fault.getMessage() + "); ";
        }
        return new UnusableDataset(sentence + DatasetFile.REMEDY, fault);
    }
}
