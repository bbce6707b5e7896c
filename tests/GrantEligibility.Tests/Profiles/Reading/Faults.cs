using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles.Reading;

/// <summary>The faults of a document as they are printed, a line each, with the code in front.</summary>
internal static class Faults
{
    internal static string TextOf<T>(ReadResult<T> result)
        where T : class =>
        string.Join("\n", result.Faults.Select(static f => $"{f.Code} {f.Message}"));
}
