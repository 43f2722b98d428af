# Builds Demarche from source, then serves the store in the volume /data as a user without rights:
#   docker build -t demarche .
#   docker run --rm -v demarche:/data -v "$PWD/my-folder:/articles:ro" demarche load /articles
#   docker run -p 127.0.0.1:3030:3030 -v demarche:/data demarche
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml LICENSE NOTICE demarche ./
COPY .mvn .mvn
COPY src src
COPY ontology ontology
COPY queries queries
COPY seeds seeds
RUN mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
 && mkdir /opt/demarche \
 && tar -xzf target/demarche-*.tar.gz -C /opt/demarche --strip-components=1

FROM eclipse-temurin:17-jre
COPY --from=build /opt/demarche /opt/demarche
# The first start makes the class-data archive, which all others use.
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin demarche \
 && mkdir /data \
 && chown demarche:demarche /data \
 && /opt/demarche/bin/demarche --version \
 && ln -s /opt/demarche/bin/demarche /usr/local/bin/demarche
ENV DEMARCHE_STORE=/data/store
USER demarche
WORKDIR /data
VOLUME /data
EXPOSE 3030
ENTRYPOINT ["demarche"]
CMD ["serve", "--public"]
