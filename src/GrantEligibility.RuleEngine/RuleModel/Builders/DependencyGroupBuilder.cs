namespace NRules.RuleModel.Builders;

/// <summary>Builds the dependencies of a rule.</summary>
public class DependencyGroupBuilder : RuleElementBuilder, IBuilder<DependencyGroupElement>
{
    private readonly List<DependencyElement> _dependencies = [];

    /// <summary>Adds a dependency.</summary>
    /// <param name="element">The dependency.</param>
    public void Dependency(DependencyElement element) => _dependencies.Add(NotNull(element));

    /// <summary>Adds a dependency.</summary>
    /// <param name="type">The type of the service.</param>
    /// <param name="name">The name under which the actions know it.</param>
    /// <returns>The declaration of the service.</returns>
    public Declaration Dependency(Type type, string name)
    {
        var dependency = Element.Dependency(type, DeclarationName(name));
        _dependencies.Add(dependency);
        return dependency.Declaration;
    }

    DependencyGroupElement IBuilder<DependencyGroupElement>.Build() => Element.DependencyGroup(_dependencies);
}
