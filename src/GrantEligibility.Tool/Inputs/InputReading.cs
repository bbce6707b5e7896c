using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Verification;

namespace GrantEligibility.Tool.Inputs;

/// <summary>Reads the documents that the command line names.</summary>
internal static class InputReading
{
    internal static Task<ReadResult<AgencyProfile>> ReadProfileAsync(this InputFile file, CancellationToken cancellation) =>
        file.Stream is { } stream
            ? ProfileReader.ReadAsync(stream, file.Name, cancellationToken: cancellation)
            : Task.FromResult(ProfileReader.ReadFile(file.Name));

    internal static Task<ReadResult<CaseFile>> ReadCaseAsync(this InputFile file, CancellationToken cancellation) =>
        file.Stream is { } stream
            ? CaseFileReader.ReadAsync(stream, file.Name, cancellationToken: cancellation)
            : Task.FromResult(CaseFileReader.ReadFile(file.Name));
}
