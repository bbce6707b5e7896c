namespace NRules.Fluent;

/// <summary>Questions to ask of rule metadata.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Whether the rule carries a tag.</summary>
    /// <param name="metadata">The metadata of the rule.</param>
    /// <param name="tag">The tag, compared to the letter.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.Tags.Contains(tag);
    }
}
