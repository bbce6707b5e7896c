namespace NRules.RuleModel.Builders;

/// <summary>Builds a negation over a pattern or a group.</summary>
public class NotBuilder : RuleElementBuilder, IBuilder<NotElement>
{
    private IBuilder<RuleElement>? _source;

    /// <summary>Sets the pattern that must not match.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => SetSource(Built(element));

    /// <summary>Sets the pattern that must not match.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void Pattern(PatternBuilder builder) => SetSource(NotNull(builder));

    /// <summary>Starts the pattern that must not match.</summary>
    /// <param name="type">The type of what it matches.</param>
    /// <param name="name">The name of the declaration; null for any.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Start(new PatternBuilder(type, name));

    /// <summary>Starts the pattern that must not match.</summary>
    /// <param name="declaration">The name and type of what it matches.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Declaration declaration) => Start(new PatternBuilder(declaration));

    /// <summary>Sets the group that must not match.</summary>
    /// <param name="element">The group.</param>
    public void Group(GroupElement element) => SetSource(Built(element));

    /// <summary>Sets the group that must not match.</summary>
    /// <param name="builder">The builder of the group.</param>
    public void Group(GroupBuilder builder) => SetSource(NotNull(builder));

    /// <summary>Starts the group that must not match.</summary>
    /// <param name="groupType">How its elements combine.</param>
    /// <returns>The builder of the group.</returns>
    public GroupBuilder Group(GroupType groupType) => Start(new GroupBuilder(groupType));

    NotElement IBuilder<NotElement>.Build() => _source is null
        ? throw new InvalidOperationException("The negation has no source. Call Pattern or Group.")
        : Element.Not(_source.Build());

    private TBuilder Start<TBuilder>(TBuilder builder)
        where TBuilder : IBuilder<RuleElement>
    {
        SetSource(builder);
        return builder;
    }

    private void SetSource(IBuilder<RuleElement> source) => _source = _source is null
        ? source
        : throw new InvalidOperationException("The negation already has a source. Use a group for several.");
}
