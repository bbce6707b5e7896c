using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Records;
using GrantEligibility.Verification;

namespace GrantEligibility.Tool.Inputs;

/// <summary>Reads the documents that the command line names.</summary>
/// <remarks>
/// A file is read away from the caller: opening a pipe waits until somebody writes to it, and a caller who waits as well
/// could not be stopped.
/// </remarks>
internal static class InputReading
{
    internal static Task<ReadResult<AgencyProfile>> ReadProfileAsync(this InputFile file, CancellationToken cancellation) =>
        file.Stream is { } stream
            ? ProfileReader.ReadAsync(stream, file.Name, cancellationToken: cancellation).WaitAsync(cancellation)
            : Task.Run(() => ProfileReader.ReadFile(file.Name), cancellation).WaitAsync(cancellation);

    internal static Task<ReadResult<Award>> ReadAwardAsync(string path, CancellationToken cancellation) =>
        Task.Run(() => AwardReader.ReadFile(path), cancellation).WaitAsync(cancellation);

    internal static Task<ReadResult<CaseFile>> ReadCaseAsync(this InputFile file, CancellationToken cancellation) =>
        file.Stream is { } stream
            ? CaseFileReader.ReadAsync(stream, file.Name, cancellationToken: cancellation).WaitAsync(cancellation)
            : Task.Run(() => CaseFileReader.ReadFile(file.Name), cancellation).WaitAsync(cancellation);

    internal static Task<ReadResult<DecisionRecord>> ReadRecordAsync(this InputFile file, CancellationToken cancellation) =>
        file.Stream is { } stream
            ? DecisionRecordReader.ReadAsync(stream, file.Name, cancellationToken: cancellation).WaitAsync(cancellation)
            : Task.Run(() => DecisionRecordReader.ReadFile(file.Name), cancellation).WaitAsync(cancellation);
}
