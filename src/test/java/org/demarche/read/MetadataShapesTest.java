package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which pages and services say who wrote an article, where and when. */
class MetadataShapesTest {
  private static final String BODY =
      "<article><h1>Talks go on</h1><p>" + Reads.PROSE + "</p></article>";
  private static final String EXPECTED =
      "2025-03-10 | Lake Monthly | Dina Kisak, Bo Ek | Talks go on";

  @TempDir Path folder;

  private static String facts(Article article) {
    Metadata known = article.metadata();
    return known.published().map(Object::toString).orElse("-")
        + " | "
        + known.publisher().orElse("-")
        + " | "
        + String.join(", ", known.authors())
        + " | "
        + known.headline().orElse("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a graph whose nodes name one another, as WordPress plug-ins write it
        "{'@context':'https://schema.org','@graph':[{'@type':'WebPage','@id':'https://l.example/a','name':'Talks go on - Lake Monthly','datePublished':'2025-03-09','isPartOf':{'@id':'#site'}},{'@type':'Article','@id':'#article','headline':'Talks go on','datePublished':'2025-03-10T23:30:00-05:00','author':[{'@id':'#p1'},{'@id':'#p2'}],'publisher':{'@id':'#org'}},{'@type':'Organization','@id':'#org','name':'Lake Monthly'},{'@type':'Person','@id':'#p1','name':'Dina Kisak'},{'@type':['Person'],'@id':'#p2','name':'Bo Ek'}]}",
        // names of nodes as strings
        "{'@graph':[{'@type':['Thing','NewsArticle'],'headline':'Talks go on','datePublished':'2025-03-10','author':['#p1','#p2'],'publisher':'#org'},{'@type':'NewsMediaOrganization','@id':'#org','name':'Lake Monthly'},{'@type':'Person','@id':'#p1','name':'Dina Kisak'},{'@type':'Person','@id':'#p2','name':'Bo Ek'}]}",
        // a list, a prefix, nested publisher
        "[{'@type':'BreadcrumbList'},{'@type':'schema:NewsArticle','headline':'Talks go on','datePublished':'2025-03-10','author':{'@type':'Person','name':'Dina Kisak and Bo Ek'},'publisher':{'@type':'Organization','name':'Lake Monthly','logo':{'@type':'ImageObject','url':'https://l.example/l.png'}}}]",
        // the article is the main entity of a page
        "{'@type':'WebPage','name':'x','mainEntity':{'@type':'NewsArticle','headline':'Talks go on','datePublished':'2025-03-10','author':[{'name':'Dina Kisak'},{'name':'Bo Ek'}],'publisher':{'name':'Lake Monthly'}}}",
        // authors as text, an organization among them
        "{'@type':'NewsArticle','headline':'Talks go on','datePublished':'March 10, 2025','author':[{'@type':'Organization','name':'Lake Monthly'},{'@type':'Person','name':'Dina Kisak'},{'@type':'Person','name':'Bo Ek'}],'publisher':'Lake Monthly'}"
      })
  void readsJsonLd(String json) {
    String page =
        "<html><head><script type='application/ld+json'>"
            + json.replace('\'', '"')
            + "</script></head><body>"
            + BODY
            + "</body></html>";
    assertEquals(EXPECTED, facts(Reads.article(Reads.write(folder, "a.html", page))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Open Graph
        "<meta property='og:title' content='Talks go on'><meta property='og:site_name' content='Lake Monthly'><meta property='article:published_time' content='2025-03-10T10:00:00Z'><meta property='article:author' content='Dina Kisak'><meta property='article:author' content='Bo Ek'>|",
        // Dublin Core
        "<meta name='DC.title' content='Talks go on'><meta name='DC.publisher' content='Lake Monthly'><meta name='DC.date.issued' content='2025-03-10'><meta name='DC.creator' content='Dina Kisak'><meta name='DC.creator' content='Bo Ek'>|",
        "<meta name='dcterms.title' content='Talks go on'><meta name='dcterms.publisher' content='Lake Monthly'><meta name='dcterms.created' content='2025-03-10'><meta name='dcterms.creator' content='Dina Kisak and Bo Ek'>|",
        // microdata
        "|<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>Talks go on</h1><p>By <span itemprop='author' itemscope><span itemprop='name'>Dina Kisak</span></span> and <span itemprop='author' itemscope><span itemprop='name'>Bo Ek</span></span></p><time itemprop='datePublished' datetime='2025-03-10T08:00'>today</time><span itemprop='publisher' itemscope><meta itemprop='name' content='Lake Monthly'></span><div itemprop='articleBody'><p>The minister said the talks would resume in the autumn.</p></div></div>",
        // links to authors, a time, the publisher of an organization that signs
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks go on\",\"author\":{\"@type\":\"Organization\",\"name\":\"Lake Monthly\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"Lake Monthly\"}}</script>|<article><h1>Talks go on</h1><div>By <a rel='author' href='/d'>Dina Kisak</a> and <a rel='author' href='/b'>Bo Ek</a></div><time datetime='2025-03-10'>10 March</time><p>The minister said the talks would resume in the autumn.</p></article>",
        // nothing but words
        "<meta property='og:site_name' content='Lake Monthly'>|<article><h1>Talks go on</h1><p>By Dina Kisak and Bo Ek</p><p>Published 10 March 2025, 23:30 EST</p><p>The minister said the talks would resume in the autumn.</p></article>"
      })
  void readsPages(String page) {
    String[] parts = page.split("\\|", 2);
    String body = parts[1].isEmpty() ? BODY : parts[1];
    Article article =
        Reads.article(
            Reads.write(
                folder,
                "a.html",
                "<html><head>" + parts[0] + "</head><body>" + body + "</body></html>"));
    assertEquals(EXPECTED, facts(article));
    assertTrue(Reads.blocks(article).contains("PARAGRAPH " + Reads.PROSE), Reads.blocks(article));
    assertTrue(!Reads.blocks(article).contains("PARAGRAPH By"), Reads.blocks(article));
  }

  @Test
  void anOrganizationSignsWhereNobodyElseDoes() {
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks go on\",\"author\":{\"@type\":\"Organization\",\"name\":\"Lake Monthly\"}}</script></head><body>"
            + BODY
            + "</body></html>";
    assertEquals(
        "- | - | Lake Monthly | Talks go on",
        facts(Reads.article(Reads.write(folder, "a.html", page))));
    String unknown =
        "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Talks\",\"articleBody\":\""
            + Reads.PROSE
            + "\",\"publisher\":{\"@id\":\"#org\"},\"author\":{\"@id\":\"https://l.example/#/person/69e7\"}}]}";
    assertEquals("- | - |  | Talks", facts(Reads.article(Reads.write(folder, "b.json", unknown))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // ninjs 1, 2 and 3
        "{'uri':'urn:np:1','versioncreated':'2025-03-10T10:00:00Z','headline':'Talks go on','byline':'By Dina Kisak and Bo Ek','copyrightholder':'Lake Monthly','body_xhtml':'<p>TEXT</p>'}",
        "{'uri':'urn:np:1','versionCreated':'2025-03-10T10:00:00Z','headlines':[{'value':'Talks go on'}],'by':'Dina Kisak and Bo Ek','infosources':[{'name':'Lake Monthly'}],'bodies':[{'role':'caption','value':'A dam'},{'role':'main','contenttype':'text/html','value':'<p>TEXT</p>'}]}",
        // the Guardian's answer
        "{'response':{'status':'ok','results':[{'id':'world/1','sectionName':'World','webPublicationDate':'2025-03-10T10:00:00Z','webTitle':'Talks go on | World','webUrl':'https://l.example/world/1','fields':{'headline':'Talks go on','byline':'Dina Kisak and Bo Ek','publication':'Lake Monthly','bodyText':'TEXT'}}]}}",
        // NewsAPI's
        "{'status':'ok','totalResults':1,'articles':[{'source':{'id':null,'name':'Lake Monthly'},'author':'Dina Kisak, Bo Ek','title':'Talks go on','url':'https://l.example/1','publishedAt':'2025-03-10T10:00:00Z','content':'TEXT'}]}",
        // trafilatura's
        "{'title':'Talks go on','author':'Dina Kisak; Bo Ek','hostname':'l.example','date':'2025-03-10','source':'https://l.example/1','source-hostname':'Lake Monthly','text':'TEXT','raw_text':'x'}",
        // news-please's
        "{'authors':['Dina Kisak','Bo Ek'],'date_publish':'2025-03-10 10:00:00','date_download':'2025-04-01','language':'en','maintext':'TEXT','source_domain':'Lake Monthly','title':'Talks go on','url':'https://l.example/1'}"
      })
  void readsAnswersOfServices(String json) {
    Article article =
        Reads.article(
            Reads.write(folder, "a.json", json.replace('\'', '"').replace("TEXT", Reads.PROSE)));
    String shown = facts(article).replace(" | World |", " |");
    assertTrue(
        facts(article)
            .matches(
                "2025-03-10 \\| Lake Monthly \\| Dina Kisak, Bo Ek \\| Talks go on( \\| World)?"),
        shown);
    assertTrue(Reads.blocks(article).contains("PARAGRAPH " + Reads.PROSE), Reads.blocks(article));
    assertTrue(!article.id().equals("a"), article.id());
  }

  @Test
  void tellsThatATextIsCutShort() {
    Path file =
        Reads.write(
            folder,
            "a.json",
            "{\"articles\":[{\"title\":\"Talks\",\"content\":\"The minister said the talks… [+95 chars]\"},{\"title\":\"Vote\",\"content\":\""
                + Reads.PROSE
                + "\"}]}");
    assertEquals(List.of("a.json[1] only-excerpt", "a-2"), Reads.outcomes(file));
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks go on\",\"isAccessibleForFree\":false}</script></head><body>"
            + BODY
            + "</body></html>";
    assertEquals(
        List.of("b", "b.html only-excerpt"), Reads.outcomes(Reads.write(folder, "b.html", page)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Strike: live\",\"publisher\":{\"name\":\"Lake Monthly\"},\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Port closed\",\"datePublished\":\"2025-03-11T07:00:00Z\",\"articleBody\":\"The minister said today that the port is closed.\"},{\"@type\":\"BlogPosting\",\"headline\":\"Strike begins\",\"datePublished\":\"2025-03-10T07:00:00Z\",\"articleBody\":\"The minister said today that the strike is wrong.\"}]}</script>|",
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Strike: live\",\"publisher\":{\"name\":\"Lake Monthly\"},\"liveBlogUpdate\":[{\"headline\":\"Port closed\",\"datePublished\":\"2025-03-11T07:00:00Z\",\"url\":\"https://l.example/live#p2\"},{\"headline\":\"Strike begins\",\"datePublished\":\"2025-03-10T07:00:00Z\",\"url\":\"https://l.example/live#p1\"}]}</script>|<div id='p2'><p>The minister said today that the port is closed.</p></div><div id='p1'><p>The minister said today that the strike is wrong.</p></div>",
        "<meta property='og:site_name' content='Lake Monthly'>|<div itemscope itemtype='https://schema.org/LiveBlogPosting'><div itemprop='liveBlogUpdate' itemscope itemtype='https://schema.org/BlogPosting'><h2 itemprop='headline'>Port closed</h2><time itemprop='datePublished' datetime='2025-03-11T07:00:00Z'>7.00</time><div itemprop='articleBody'><p>The minister said today that the port is closed.</p></div></div><div itemprop='liveBlogUpdate' itemscope itemtype='https://schema.org/BlogPosting'><h2 itemprop='headline'>Strike begins</h2><time itemprop='datePublished' datetime='2025-03-10T07:00:00Z'>7.00</time><div itemprop='articleBody'><p>The minister said today that the strike is wrong.</p></div></div></div>"
      })
  void takesEachUpdateOfALiveBlogForAnArticle(String page) {
    String[] parts = page.split("\\|", 2);
    List<Article> updates =
        Reads.articles(
            Reads.write(
                folder,
                "live.html",
                "<html><head>"
                    + parts[0]
                    + "</head><body><h1>Strike: live</h1>"
                    + parts[1]
                    + "</body></html>"));
    assertEquals(
        List.of(
            "2025-03-11 | Lake Monthly |  | Port closed",
            "2025-03-10 | Lake Monthly |  | Strike begins"),
        updates.stream().map(MetadataShapesTest::facts).toList());
    assertTrue(
        updates.get(1).text().contains("the strike is wrong")
            && !updates.get(1).text().contains("closed"),
        updates.get(1).text());
  }

  @Test
  void keepsNumbersOfTwoDataSetsApart() {
    String row = "{\"id\": 1, \"title\": \"Talks\", \"text\": \"" + Reads.PROSE + "\"}\n";
    Reads.write(folder, "a.jsonl", row);
    Reads.write(folder, "b.jsonl", row.replace("1", "\"1\""));
    Reads.write(folder, "c/a.jsonl", row);
    Reads.write(folder, "d.json", "[" + row.strip() + "]");
    Reads.write(folder, "e.csv", "id,text\n1,\"" + Reads.PROSE + "\"\n");
    Reads.write(folder, "f.jsonl", row.replace("1,", "\"urn:x:1\","));
    assertEquals(List.of("a-1", "b-1", "c/a-1", "d-1", "e-1", "urn:x:1"), Reads.outcomes(folder));
  }

  @Test
  void tellsTheLanguageByTheWords() {
    Reads.write(
        folder,
        "a.txt",
        "Der Hafen bleibt geschlossen\n\nDie Bürgermeisterin Helena Voss sagte am Dienstag, die Stadt brauche einen neuen Damm. Niemand müsse die Stadt verlassen, fügte sie vor Journalisten hinzu.\n");
    Reads.write(
        folder,
        "b.html",
        "<html lang='en'><body><p>La ministre a déclaré mardi que les négociations reprendraient à l'automne. Personne ne doit quitter la ville, a-t-elle ajouté devant les journalistes.</p></body></html>");
    Reads.write(folder, "c.txt", "Talks go on\n\n" + Reads.PROSE);
    Reads.write(
        folder,
        "d.txt",
        "Voss, Rook, Holm, Sund, Finch, Lee, Ek, Marsh: Laketown, Ridge, Nordline, Norland.\n");
    Reads.write(
        folder, "e.html", "<html lang='en-GB'><body><p>" + Reads.PROSE + "</p></body></html>");
    Reads.write(
        folder,
        "f.txt",
        "Министр заявил во вторник, что переговоры возобновятся осенью. Никто не должен покидать город, добавила она в разговоре с журналистами.\n");
    assertEquals(
        List.of("de", "fr", "en", "en", "en-GB", "ru"),
        Reads.articles(folder).stream().map(article -> article.metadata().language()).toList());
  }
}
