namespace GrantEligibility.SafePolicing;

/// <summary>Writes what would stand in a profile or an award.</summary>
internal static class DocumentValues
{
    /// <summary>A day as documents write it.</summary>
    internal static string Day(DateOnly day) => PlainText.Of($"{day}");
}
