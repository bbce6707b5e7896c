namespace GrantEligibility.SafePolicing.Tests.Conventions;

/// <summary>Rows that no case file reaches, with a test of their own.</summary>
internal static class RowsTestedByHand
{
    internal static string[] Names { get; } = [];
}
