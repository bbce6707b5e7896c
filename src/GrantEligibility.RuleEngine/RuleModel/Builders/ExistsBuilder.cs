namespace NRules.RuleModel.Builders;

/// <summary>Builds an existential element over a pattern or a group.</summary>
public class ExistsBuilder : RuleElementBuilder, IBuilder<ExistsElement>
{
    private IBuilder<RuleElement>? _source;

    /// <summary>Sets the pattern that must match.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => SetSource(Built(element));

    /// <summary>Sets the pattern that must match.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void Pattern(PatternBuilder builder) => SetSource(NotNull(builder));

    /// <summary>Starts the pattern that must match.</summary>
    /// <param name="type">The type of what it matches.</param>
    /// <param name="name">The name of the declaration; null for any.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Start(new PatternBuilder(type, name));

    /// <summary>Starts the pattern that must match.</summary>
    /// <param name="declaration">The name and type of what it matches.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Declaration declaration) => Start(new PatternBuilder(declaration));

    /// <summary>Sets the group that must match.</summary>
    /// <param name="element">The group.</param>
    public void Group(GroupElement element) => SetSource(Built(element));

    /// <summary>Sets the group that must match.</summary>
    /// <param name="builder">The builder of the group.</param>
    public void Group(GroupBuilder builder) => SetSource(NotNull(builder));

    /// <summary>Starts the group that must match.</summary>
    /// <param name="groupType">How its elements combine.</param>
    /// <returns>The builder of the group.</returns>
    public GroupBuilder Group(GroupType groupType) => Start(new GroupBuilder(groupType));

    ExistsElement IBuilder<ExistsElement>.Build() => _source is null
        ? throw new InvalidOperationException("The existential element has no source. Call Pattern or Group.")
        : Element.Exists(_source.Build());

    private TBuilder Start<TBuilder>(TBuilder builder)
        where TBuilder : IBuilder<RuleElement>
    {
        SetSource(builder);
        return builder;
    }

    private void SetSource(IBuilder<RuleElement> source) => _source = _source is null
        ? source
        : throw new InvalidOperationException("The existential element already has a source. Use a group for several.");
}
