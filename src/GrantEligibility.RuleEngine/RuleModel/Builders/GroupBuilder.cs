namespace NRules.RuleModel.Builders;

/// <summary>Builds a group of conditions; a conjunction unless <see cref="GroupType(Builders.GroupType)"/> says otherwise.</summary>
public class GroupBuilder : RuleElementBuilder, IBuilder<GroupElement>
{
    private readonly List<IBuilder<RuleElement>> _children = [];
    private GroupType _groupType;

    /// <summary>Starts a conjunction.</summary>
    public GroupBuilder()
    {
    }

    internal GroupBuilder(GroupType groupType) => _groupType = groupType;

    internal bool IsEmpty => _children.Count == 0;

    /// <summary>Sets how the elements combine.</summary>
    /// <param name="groupType">The operator.</param>
    public void GroupType(GroupType groupType) => _groupType = groupType;

    /// <summary>Adds a pattern.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => _children.Add(Built(element));

    /// <summary>Adds a pattern.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void Pattern(PatternBuilder builder) => Add(NotNull(builder));

    /// <summary>Starts a pattern.</summary>
    /// <param name="type">The type of what it matches.</param>
    /// <param name="name">The name of the declaration; null for any.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Add(new PatternBuilder(type, name));

    /// <summary>Starts a pattern.</summary>
    /// <param name="declaration">The name and type of what it matches.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Declaration declaration) => Add(new PatternBuilder(declaration));

    /// <summary>Adds a group.</summary>
    /// <param name="element">The group.</param>
    public void Group(GroupElement element) => _children.Add(Built(element));

    /// <summary>Adds a group.</summary>
    /// <param name="builder">The builder of the group.</param>
    public void Group(GroupBuilder builder) => Add(NotNull(builder));

    /// <summary>Starts a group.</summary>
    /// <param name="groupType">How its elements combine.</param>
    /// <returns>The builder of the group.</returns>
    public GroupBuilder Group(GroupType groupType) => Add(new GroupBuilder(groupType));

    /// <summary>Adds an existential element.</summary>
    /// <param name="element">The element.</param>
    public void Exists(ExistsElement element) => _children.Add(Built(element));

    /// <summary>Adds an existential element.</summary>
    /// <param name="builder">The builder of the element.</param>
    public void Exists(ExistsBuilder builder) => Add(NotNull(builder));

    /// <summary>Starts an existential element.</summary>
    /// <returns>The builder of the element.</returns>
    public ExistsBuilder Exists() => Add(new ExistsBuilder());

    /// <summary>Adds a negation.</summary>
    /// <param name="element">The negation.</param>
    public void Not(NotElement element) => _children.Add(Built(element));

    /// <summary>Adds a negation.</summary>
    /// <param name="builder">The builder of the negation.</param>
    public void Not(NotBuilder builder) => Add(NotNull(builder));

    /// <summary>Starts a negation.</summary>
    /// <returns>The builder of the negation.</returns>
    public NotBuilder Not() => Add(new NotBuilder());

    /// <summary>Adds a universal element.</summary>
    /// <param name="element">The element.</param>
    public void ForAll(ForAllElement element) => _children.Add(Built(element));

    /// <summary>Adds a universal element.</summary>
    /// <param name="builder">The builder of the element.</param>
    public void ForAll(ForAllBuilder builder) => Add(NotNull(builder));

    /// <summary>Starts a universal element.</summary>
    /// <returns>The builder of the element.</returns>
    public ForAllBuilder ForAll() => Add(new ForAllBuilder());

    GroupElement IBuilder<GroupElement>.Build() => Element.Group(_groupType, _children.Select(c => c.Build()));

    private TBuilder Add<TBuilder>(TBuilder builder)
        where TBuilder : IBuilder<RuleElement>
    {
        _children.Add(builder);
        return builder;
    }
}
